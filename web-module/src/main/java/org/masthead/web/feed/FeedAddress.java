package org.masthead.web.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code /feed.xml}, {@code /sections/harbour/atom.xml} and the like.
 *
 * @param kind what the list is of: sections, tags, topics, authors; empty for the whole site
 */
record FeedAddress(String kind, String slug, FeedFormat format) {
    private static final Pattern PATH =
            Pattern.compile("(?:/(sections|tags|topics|authors)/([^/;]+))?/(feed\\.xml|atom\\.xml|feed\\.json)");

    /** Read from the address itself: over HTTP/2 the server takes its letters for Latin-1. */
    static Optional<FeedAddress> of(HttpServletRequest request) {
        return of(request.getRequestURI());
    }

    static Optional<FeedAddress> of(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean isSite = parts.group(1) == null;
        return Optional.of(new FeedAddress(
                isSite ? "" : parts.group(1), isSite ? "" : decoded(parts.group(2)), format(parts.group(3))));
    }

    private static FeedFormat format(String file) {
        return Stream.of(FeedFormat.values())
                .filter(format -> format.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return segment;
        }
    }
}
