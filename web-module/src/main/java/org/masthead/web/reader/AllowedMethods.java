package org.masthead.web.reader;

/**
 * What {@code Allow} says beside a 405. The container clears what the refusing servlet set, so the error page says it. JAX-RS
 * answers for itself.
 */
final class AllowedMethods {
    private static final String FORM = "GET, HEAD, POST";
    private static final String SENT = "POST";
    private static final String PAGE = "GET, HEAD";

    private AllowedMethods() {}

    static String at(String path) {
        if (path.equals("/logout")
                || path.equals("/api/views")
                || path.startsWith("/admin/imports/")
                || path.matches("/articles/[^/]+/comments")) {
            return SENT;
        }
        boolean form = path.equals("/login") || path.equals("/setup") || path.startsWith("/admin/");
        return form ? FORM : PAGE;
    }
}
