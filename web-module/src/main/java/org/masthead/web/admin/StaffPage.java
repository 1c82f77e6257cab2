package org.masthead.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.masthead.content.InvalidAccount;
import org.masthead.content.Role;
import org.masthead.content.StaffAccount;
import org.masthead.content.StaffAccounts;
import org.masthead.content.StaffAccounts.NewAccount;

/** {@code /admin/staff}: who works here, for administrators. With {@code ?name=} one account is open for changes. */
@Named
@ViewScoped
public class StaffPage implements Serializable {
    private static final String FORM = "staff";

    @Inject
    private transient StaffAccounts accounts;

    private String opened;
    private String name;
    private String displayName;
    private String password;
    private boolean active = true;
    private Role[] roles = {};
    private transient List<StaffAccount> all = List.of();

    public void load() {
        all = accounts.all();
        all.stream().filter(account -> account.name().equals(opened)).forEach(account -> {
            name = account.name();
            displayName = account.displayName();
            active = account.active();
            roles = account.roles().toArray(Role[]::new);
        });
    }

    public String create() {
        return keep("staff.created", () -> accounts.create(new NewAccount(name, displayName, password, chosen())));
    }

    public String change() {
        return keep("staff.changed", () -> accounts.change(opened, chosen(), active));
    }

    public String setNewPassword() {
        return keep("staff.passwordSet", () -> accounts.setPassword(opened, password));
    }

    private String keep(String done, Runnable step) {
        try {
            step.run();
            Say.done(done);
            return "/admin/staff?faces-redirect=true";
        } catch (InvalidAccount invalid) {
            Say.problems(FORM, invalid.problems());
            all = accounts.all();
            return null;
        }
    }

    private Set<Role> chosen() {
        return roles.length == 0 ? Set.of() : EnumSet.copyOf(List.of(roles));
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public List<StaffAccount> getAll() {
        return all;
    }

    public String getOpened() {
        return opened;
    }

    public void setOpened(String opened) {
        this.opened = opened;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles == null ? new Role[0] : roles;
    }
}
