package org.masthead.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

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
        return switch (RequestOrigin.of(request)) {
            case OURS -> true;
            case UNSAID -> !writesAsStaff(Address.of(request));
            case READERS, FOREIGN -> false;
        };
    }

    private static boolean writesAsStaff(String path) {
        return Address.isUnder(path, "/admin")
                || path.equals("/login")
                || path.equals("/logout")
                || path.equals("/setup");
    }
}
