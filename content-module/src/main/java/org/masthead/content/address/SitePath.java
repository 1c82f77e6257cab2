package org.masthead.content.address;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Paths of this site as the redirect table and the view log write them: percent-encoded, no trailing slash. */
public final class SitePath {
    private static final String ARTICLES = "/articles/";

    private SitePath() {}

    public static String ofArticle(String slug) {
        return ARTICLES + encoded(slug);
    }

    /** The slug in an article's path; empty for any other path. */
    public static Optional<String> articleSlug(String path) {
        if (!path.startsWith(ARTICLES) || path.indexOf('/', ARTICLES.length()) >= 0) {
            return Optional.empty();
        }
        try {
            // A plus sign is itself in a path; the decoder takes it for a space.
            String segment = path.substring(ARTICLES.length()).replace("+", "%2B");
            return Optional.of(URLDecoder.decode(segment, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    static String encoded(String slug) {
        return URLEncoder.encode(slug, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
