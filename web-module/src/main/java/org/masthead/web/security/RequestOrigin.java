package org.masthead.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Whose page made a browser send a request: by {@code Sec-Fetch-Site}, else by {@code Origin}. */
public enum RequestOrigin {
    /** A page of this very site. */
    OURS,
    /** Nobody's: somebody typed the address, or followed a bookmark. */
    READERS,
    /** Another site's page, or one that hides whose it is. */
    FOREIGN,
    /** Neither header is there: the client is no browser. */
    UNSAID;

    public static RequestOrigin of(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return switch (site) {
                case "same-origin" -> OURS;
                case "none" -> READERS;
                default -> FOREIGN;
            };
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return UNSAID;
        }
        return hostOf(origin).equalsIgnoreCase(request.getHeader("Host")) ? OURS : FOREIGN;
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
