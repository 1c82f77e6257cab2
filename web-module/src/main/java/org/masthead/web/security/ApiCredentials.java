package org.masthead.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.masthead.content.SignIn;
import org.masthead.content.SignIn.Result;

/** {@code Authorization: Basic …} with a staff account, or {@code Bearer …} with a token made in the admin. */
@ApplicationScoped
class ApiCredentials {
    private static final String RESULT = ApiCredentials.class.getName();

    private SignIn signIn;
    private ClientAddress addresses;

    protected ApiCredentials() {}

    @Inject
    ApiCredentials(SignIn signIn, ClientAddress addresses) {
        this.signIn = signIn;
        this.addresses = addresses;
    }

    Result check(HttpServletRequest request) {
        String[] parts = request.getHeader("Authorization").strip().split("\\s+", 2);
        if (parts.length < 2) {
            return new Result.Refused();
        }
        if (parts[0].equalsIgnoreCase("Bearer")) {
            return signIn.withToken(parts[1], addresses.of(request));
        }
        if (parts[0].equalsIgnoreCase("Basic")) {
            return basic(parts[1], addresses.of(request));
        }
        return new Result.Refused();
    }

    private Result basic(String encoded, String address) {
        String pair = decoded(encoded);
        int colon = pair.indexOf(':');
        return colon < 0
                ? new Result.Refused()
                : signIn.withPassword(pair.substring(0, colon), pair.substring(colon + 1), address);
    }

    private static String decoded(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    static void note(ServletRequest request, Result result) {
        request.setAttribute(RESULT, result);
    }

    /** What the header led to; empty when there was none. */
    static Optional<Result> noted(ServletRequest request) {
        return Optional.ofNullable((Result) request.getAttribute(RESULT));
    }
}
