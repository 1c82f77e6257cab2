package org.masthead.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.content.ApiTokens;
import org.masthead.content.ApiTokens.ApiToken;
import org.masthead.web.security.StaffMember;

/** {@code /admin/tokens}: one's own tokens for the API. A new one is shown once. */
@Named
@RequestScoped
public class TokensPage {
    @Inject
    private ApiTokens tokens;

    @Inject
    private StaffMember staff;

    private String label;
    private int days = 90;
    private String fresh;

    public void create() {
        try {
            fresh = tokens.create(staff.getAccount(), label, days);
            label = null;
        } catch (IllegalArgumentException refused) {
            Say.refused(refused.getMessage());
        }
    }

    public void revoke(long id) {
        tokens.revoke(staff.getAccount(), id);
        Say.done("tokens.revoked");
    }

    public List<ApiToken> getAll() {
        return tokens.of(staff.getAccount());
    }

    public String getFresh() {
        return fresh;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
