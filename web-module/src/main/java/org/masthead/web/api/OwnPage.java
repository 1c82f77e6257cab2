package org.masthead.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Whether a request may come from a page of ours: by {@code Sec-Fetch-Site}, else by {@code Origin}. */
final class OwnPage {
    private OwnPage() {}

    static boolean maySend(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || isHost(origin, request.getHeader("Host"));
    }

    private static boolean isHost(String origin, String host) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
