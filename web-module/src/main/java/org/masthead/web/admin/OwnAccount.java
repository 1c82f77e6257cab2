package org.masthead.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.masthead.content.InvalidAccount;
import org.masthead.content.StaffAccounts;
import org.masthead.web.security.ClientAddress;
import org.masthead.web.security.StaffMember;

/** {@code /admin/account}: changing one's own password. Every sign-in ends with it, this one too. */
@Named
@RequestScoped
public class OwnAccount {
    @Inject
    private StaffAccounts accounts;

    @Inject
    private StaffMember staff;

    @Inject
    private ClientAddress addresses;

    @Inject
    private HttpServletRequest request;

    private String present;
    private String password;
    private String again;

    public String change() {
        if (password == null || !password.equals(again)) {
            Say.problems("account", Map.of("again", Say.text("account.different")));
            return null;
        }
        try {
            accounts.changeOwnPassword(
                    staff.getAccount(), present == null ? "" : present, password, addresses.of(request));
            return "/admin/account?faces-redirect=true";
        } catch (InvalidAccount invalid) {
            Say.problems("account", invalid.problems());
            return null;
        }
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
