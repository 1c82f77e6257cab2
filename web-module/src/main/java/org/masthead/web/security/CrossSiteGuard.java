package org.masthead.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * Refuses what another site makes a browser send: every writing request outside the API must come from our own pages, by
 * {@code Sec-Fetch-Site}, else by {@code Origin}. A request with neither is no browser's: it may not write as staff.
 */
public class CrossSiteGuard extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Address.onlyReads(request) || Address.isApi(request) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return hostOf(origin).equalsIgnoreCase(request.getHeader("Host"));
        }
        return !writesAsStaff(Address.of(request));
    }

    private static boolean writesAsStaff(String path) {
        return Address.isUnder(path, "/admin")
                || path.equals("/login")
                || path.equals("/logout")
                || path.equals("/setup");
    }

    /** Empty for {@code null}, the origin of a sandboxed page. */
    private static String hostOf(String origin) {
        try {
            String host = URI.create(origin).getRawAuthority();
            return host == null ? "" : host;
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
