package org.masthead.content.wordpress;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.masthead.content.address.SitePath;

/**
 * An address of the old site, taken apart as redirects need it.
 *
 * @param host lower case, without {@code www.}, with its port when it names one; empty for an address within the site
 * @param path percent-encoding normalised, no double and no trailing slash; {@code /} for the front page
 * @param query without the question mark; empty for none
 * @param fragment with its {@code #}; empty for none
 */
record OldAddress(String host, String path, String query, String fragment) {
    private static final Pattern ABSOLUTE = Pattern.compile(
            "(?:https?:)?//([^/?#\\s]+)([^?#\\s]*)(?:\\?([^#\\s]*))?(#\\S*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHIN = Pattern.compile("(/[^?#\\s]*)(?:\\?([^#\\s]*))?(#\\S*)?");
    private static final Pattern POST_ID = Pattern.compile("(?:^|&)(?:p|page_id|attachment_id)=([0-9]+)(?:&|$)");

    /** Empty when it is no address on the web. */
    static Optional<OldAddress> of(String written) {
        String address = written.strip();
        Matcher absolute = ABSOLUTE.matcher(address);
        if (absolute.matches()) {
            String host = absolute.group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("^.*@", "")
                    .replaceFirst("^www\\.", "");
            return Optional.of(new OldAddress(
                    host,
                    SitePath.normalised(absolute.group(2)),
                    orEmpty(absolute.group(3)),
                    orEmpty(absolute.group(4))));
        }
        Matcher within = WITHIN.matcher(address);
        return within.matches()
                ? Optional.of(new OldAddress(
                        "", SitePath.normalised(within.group(1)), orEmpty(within.group(2)), orEmpty(within.group(3))))
                : Optional.empty();
    }

    /** As {@code content.redirect} keys it; a query stays only where it tells pages apart. */
    String key() {
        return SitePath.key(path, query);
    }

    Optional<String> postId() {
        Matcher id = POST_ID.matcher(query);
        return id.find() ? Optional.of(id.group(1)) : Optional.empty();
    }

    /** Host and path, how a picture's file is known. */
    String file() {
        return host + path;
    }

    /** Whether it lies on this site: same host, and at or below its path. */
    boolean isOn(OldAddress site) {
        boolean sameHost = host.isEmpty() || host.equals(site.host());
        return sameHost && (site.path().equals("/") || path.equals(site.path()) || path.startsWith(site.path() + "/"));
    }

    /** The last segment of the path, decoded. */
    String fileName() {
        return decoded(path.substring(path.lastIndexOf('/') + 1));
    }

    static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }
}
