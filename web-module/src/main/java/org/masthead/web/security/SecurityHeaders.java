package org.masthead.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts the security headers on every answer, error pages included. */
public class SecurityHeaders extends HttpFilter {
    static final String READER_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";
    private static final String POLICY = "Content-Security-Policy";
    private static final String A_YEAR = "max-age=31536000";

    /** What every answer carries, whoever gives it. */
    public static final Map<String, String> ALL = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "X-Frame-Options",
            "DENY",
            POLICY,
            READER_POLICY);

    /** What other sites show or read: pictures, feeds, cards of our pages. */
    private static final Pattern SHARED =
            Pattern.compile("/(media|pictures|assets|share)/.*|/oembed|.*/(feed|atom)\\.(xml|json)|.*\\.(ico|png)");

    @Inject
    private SecureCookies secure;

    /** For the container. */
    public SecurityHeaders() {}

    SecurityHeaders(SecureCookies secure) {
        this.secure = secure;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ALL.forEach(response::setHeader);
        String path = request.getRequestURI();
        response.setHeader("Cross-Origin-Resource-Policy", isShared(path) ? "cross-origin" : "same-origin");
        if (secure.over(request)) {
            response.setHeader("Strict-Transport-Security", A_YEAR);
        }
        chain.doFilter(request, isAdmins(request) ? new OnePolicy(response) : new ReaderPolicyStays(response));
    }

    static boolean isShared(String path) {
        return SHARED.matcher(path).matches();
    }

    private static boolean isAdmins(HttpServletRequest request) {
        return Address.isUnder(request.getRequestURI(), "/admin");
    }

    /** PrimeFaces adds its own policy with its nonce: it takes the place of the readers', or both would hold. */
    private static class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }

    /** Elsewhere PrimeFaces' looser policy does not reach the answer. */
    private static class ReaderPolicyStays extends HttpServletResponseWrapper {
        ReaderPolicyStays(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (!POLICY.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }
    }
}
