package org.masthead.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.masthead.content.CurrentStaff;
import org.masthead.content.CurrentStaff.Caller;
import org.masthead.content.Role;
import org.masthead.content.StaffAccount;
import org.masthead.web.security.AccessRules.Verdict;

/** Who is signed in, for pages: {@code #{staff.mayOpen('/admin/comments')}}. */
@Named("staff")
@RequestScoped
public class StaffMember {
    @Inject
    private CurrentStaff current;

    @Inject
    private HttpServletRequest request;

    /** @throws IllegalStateException when nobody is signed in: then no page of the admin is shown */
    public StaffAccount getAccount() {
        if (current.caller() instanceof Caller.Staff staff) {
            return staff.account();
        }
        throw new IllegalStateException("nobody is signed in");
    }

    public String getDisplayName() {
        return getAccount().displayName();
    }

    public boolean mayOpen(String address) {
        return AccessRules.judge("GET", address, current.caller()) == Verdict.GRANTED;
    }

    public boolean is(String role) {
        return current.caller().may(Role.valueOf(role));
    }

    /** For forms that Faces does not make. */
    public String getFormToken() {
        return StaffSessions.formToken(request);
    }

    /** Whether a form that Faces did not make carries this session's token. */
    public boolean sentThisForm(String token) {
        return !getFormToken().isEmpty() && getFormToken().equals(token);
    }
}
