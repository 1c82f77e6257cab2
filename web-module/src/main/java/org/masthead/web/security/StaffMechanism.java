package org.masthead.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import org.masthead.content.SignIn.Result;
import org.masthead.content.StaffAccount;

/**
 * Finds out on every request who is calling, and never makes a session: the API by its {@code Authorization} header, pages
 * by the session that the sign-in opened. Reading from the API and sending views work with a session too, so that the
 * admin can link to reports; whatever writes there needs the header, which no other site can make a browser send.
 * Whether the caller may is {@link AccessGate}'s question.
 */
@ApplicationScoped
class StaffMechanism implements HttpAuthenticationMechanism {
    private ApiCredentials credentials;
    private StaffSessions sessions;

    protected StaffMechanism() {}

    @Inject
    StaffMechanism(ApiCredentials credentials, StaffSessions sessions) {
        this.credentials = credentials;
        this.sessions = sessions;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return caller(request, response)
                .map(account -> {
                    SignedInStaff.actsFor(request, account);
                    return context.notifyContainerAboutLogin(
                            account.name(),
                            account.roles().stream().map(Enum::name).collect(Collectors.toSet()));
                })
                .orElseGet(context::doNothing);
    }

    private Optional<StaffAccount> caller(HttpServletRequest request, HttpServletResponse response) {
        if (Address.isUnder(Address.of(request), "/jakarta.faces.resource")) {
            return Optional.empty();
        }
        if (!Address.isApi(request)) {
            return sessions.current(request, response);
        }
        if (request.getHeader("Authorization") != null) {
            Result result = credentials.check(request);
            ApiCredentials.note(request, result);
            return result instanceof Result.Accepted accepted ? Optional.of(accepted.account()) : Optional.empty();
        }
        return Address.onlyReads(request) || Address.of(request).equals("/api/views")
                ? sessions.current(request, response)
                : Optional.empty();
    }
}
