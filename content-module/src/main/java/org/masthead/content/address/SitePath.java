package org.masthead.content.address;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths of this site as the redirect table and the view log write them: percent-encoded, no trailing slash. */
public final class SitePath {
    private static final String ARTICLES = "/articles/";
    private static final Pattern PAGE_ID = Pattern.compile("(?:^|&)((?:p|page_id|attachment_id)=[0-9]+)(?:&|$)");

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

    /**
     * The one way to write an old address: {@link #normalised}, and of its query only what tells pages apart.
     *
     * @param query empty or null: none
     */
    public static String key(String path, String query) {
        Matcher id = PAGE_ID.matcher(query == null ? "" : query);
        return normalised(path) + (id.find() ? "?" + id.group(1) : "");
    }

    /** Percent-encoding as RFC 3986, 6.2.2 has it, no double and no trailing slash; {@code /} for the front page. */
    public static String normalised(String path) {
        var out = new StringBuilder();
        byte[] bytes = path.replaceAll("//+", "/").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] & 0xff;
            boolean encoded = value == '%' && i + 2 < bytes.length && hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0;
            if (encoded) {
                value = hex(bytes[i + 1]) * 16 + hex(bytes[i + 2]);
                i += 2;
            }
            if (isUnreserved(value) || !encoded && value < 128 && value != '%') {
                out.append((char) value);
            } else {
                out.append(String.format("%%%02X", value));
            }
        }
        String trimmed = out.toString().replaceAll("/+$", "");
        return trimmed.isEmpty() ? "/" : trimmed;
    }

    static String encoded(String slug) {
        return URLEncoder.encode(slug, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static int hex(byte character) {
        return Character.digit(character, 16);
    }

    private static boolean isUnreserved(int c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
    }
}
