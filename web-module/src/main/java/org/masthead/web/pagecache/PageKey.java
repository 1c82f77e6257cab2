package org.masthead.web.pagecache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;

/** Which requests are for a page that can be kept, and under which key. */
final class PageKey {
    private static final Set<String> FIRST_SEGMENTS = Set.of(
            "",
            "about",
            "articles",
            "corrections",
            "sections",
            "tags",
            "authors",
            "topics",
            "gallery",
            "maps",
            "most-viewed",
            "search",
            "archive",
            "feed.xml",
            "atom.xml",
            "feed.json",
            "sitemap.xml",
            "sitemaps",
            "news-sitemap.xml",
            "opensearch.xml",
            "manifest.webmanifest",
            "oembed");
    /** What pages themselves read. */
    private static final Pattern PAGED = Pattern.compile("(page=[1-9]\\d{0,5}|period=(day|week|month)|order=oldest)");
    /** What links from elsewhere carry for our beacon; no page looks at it. */
    private static final Pattern CARRIED = Pattern.compile("(utm_[a-z]+|fbclid|gclid)=[^&]*");

    private static final String EMBEDS = "/oembed";
    /** What a page that shows one of ours asks for it by. */
    private static final Pattern EMBEDDED = Pattern.compile("(url=[^&]{1,2000}|format=(json|xml))");

    private static final Pattern STAFF_COOKIE = Pattern.compile("(^|;\\s*)(masthead-session|masthead-remember)=");

    /** Says what this very browser is. */
    private static final String MADE_FOR_EACH = "/about/this-browser";

    private PageKey() {}

    /** Null: not a page, or not one to keep. */
    static String of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!onlyReads(request) || !isPage(path) || isStaff(request)) {
            return null;
        }
        String key = withQuery(path, request.getQueryString());
        return key == null || !namesHost(path) ? key : key + " of " + request.getHeader("Host");
    }

    static boolean onlyReads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** What machines read holds addresses of the host that was asked; another host's must not be kept for it. */
    private static boolean namesHost(String path) {
        return path.endsWith(".xml") || path.endsWith(".json") || path.equals(EMBEDS);
    }

    static boolean isPage(String path) {
        int end = path.indexOf('/', 1);
        return path.startsWith("/")
                && !path.equals(MADE_FOR_EACH)
                && FIRST_SEGMENTS.contains(path.substring(1, end < 0 ? path.length() : end));
    }

    static boolean isStaff(HttpServletRequest request) {
        String cookies = request.getHeader("Cookie");
        return cookies != null && STAFF_COOKIE.matcher(cookies).find();
    }

    private static String withQuery(String path, String query) {
        if (query == null || query.isEmpty()) {
            return path;
        }
        var key = new StringBuilder(path);
        for (String parameter : query.split("&")) {
            if (says(path).matcher(parameter).matches()) {
                key.append(key.indexOf("?") < 0 ? '?' : '&').append(parameter);
            } else if (!CARRIED.matcher(parameter).matches()) {
                return null;
            }
        }
        return key.toString();
    }

    private static Pattern says(String path) {
        return path.equals(EMBEDS) ? EMBEDDED : PAGED;
    }
}
