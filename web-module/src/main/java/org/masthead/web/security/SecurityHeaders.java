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
        if (isStaffs(request)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(POLICY, READER_POLICY);
            chain.doFilter(request, new ReaderPolicyStays(response));
        }
    }

    private static boolean isStaffs(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/admin") || path.startsWith("/admin/") || path.equals("/login") || path.equals("/setup");
    }

    /** PrimeFaces adds its own looser policy on every Faces page. */
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
