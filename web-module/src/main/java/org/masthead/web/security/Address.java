package org.masthead.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The address of a request as the container understood it, without the suffix that only Faces cares for. */
final class Address {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String RESOURCES = "/jakarta.faces.resource";
    private static final String FACES_SUFFIX = ".xhtml";

    private Address() {}

    static String of(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.endsWith(FACES_SUFFIX) ? path.substring(0, path.length() - FACES_SUFFIX.length()) : path;
    }

    /**
     * The server maps {@code /faces/*} by itself: every page once more, where no rule would know it. Only the stylesheets
     * and scripts of pages belong there: Faces names no other address for them.
     */
    static boolean isSecond(HttpServletRequest request) {
        String below = request.getPathInfo();
        return isUnder(request.getServletPath(), "/faces") && (below == null || !isUnder(below, RESOURCES));
    }

    /** Whole segments: {@code /api} and what is below, not {@code /apiary}. */
    static boolean isUnder(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    static boolean isApi(HttpServletRequest request) {
        return isUnder(of(request), "/api");
    }

    static boolean onlyReads(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }
}
