package org.masthead.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletRequest;
import org.masthead.content.CurrentStaff;
import org.masthead.content.StaffAccount;

/** Who the request of this thread acts for, as {@link StaffMechanism} found out. */
@ApplicationScoped
class SignedInStaff implements CurrentStaff {
    private static final String ACCOUNT = SignedInStaff.class.getName();

    @Override
    public Caller caller() {
        return ServingRequest.current().map(SignedInStaff::callerOf).orElseGet(Caller.System::new);
    }

    static Caller callerOf(ServletRequest request) {
        return request.getAttribute(ACCOUNT) instanceof StaffAccount account
                ? new Caller.Staff(account)
                : new Caller.Nobody();
    }

    static void actsFor(ServletRequest request, StaffAccount account) {
        request.setAttribute(ACCOUNT, account);
    }
}
