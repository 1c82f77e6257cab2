package org.masthead.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Puts the security headers on every answer, error pages included. */
public class SecurityHeaders extends HttpFilter {
    static final String READER_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";
    private static final String POLICY = "Content-Security-Policy";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader(POLICY, READER_POLICY);
        chain.doFilter(request, isAdmins(request) ? new OnePolicy(response) : new ReaderPolicyStays(response));
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
