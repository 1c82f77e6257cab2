package org.masthead.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.masthead.content.Articles;

/**
 * Where a site was followed while it ran on WordPress: {@code /feed/}, {@code /category/harbour/feed/}, {@code /?feed=atom}.
 * The feeds of comments, {@code /comments/feed/} and one below each article, have no successor.
 */
@ApplicationScoped
public class OldFeeds {
    private static final Pattern PATH = Pattern.compile("(|/.*[^/])/+feed(?:/+(rss2?|rdf|atom))?/*");
    private static final Pattern QUERY = Pattern.compile("feed=((?:comments-)?(?:rss2?|rdf|atom))");
    private static final String COMMENTS = "comments";
    private static final Pattern LIST = Pattern.compile("/(?:sections|tags|topics|authors)/[^/]+");

    private Function<String, Optional<String>> redirects;

    protected OldFeeds() {}

    @Inject
    OldFeeds(Articles articles) {
        this((Function<String, Optional<String>>) articles::redirect);
    }

    OldFeeds(Function<String, Optional<String>> redirects) {
        this.redirects = redirects;
    }

    /** Whether the front page was asked for as a feed. */
    public static boolean isAsked(String query) {
        return query != null && QUERY.matcher(query).matches();
    }

    /** @param query null for none */
    public Optional<String> newAddress(String path, String query) {
        if (path.equals("/") && isAsked(query)) {
            return query.contains(COMMENTS)
                    ? Optional.empty()
                    : Optional.of("/" + file(query.substring(query.indexOf('=') + 1)));
        }
        Matcher feed = PATH.matcher(path);
        if (!feed.matches()) {
            return Optional.empty();
        }
        return list(feed.group(1)).map(list -> list + "/" + file(feed.group(2)));
    }

    /** Whether comments were followed there: who asks again and again may be told to stop. */
    public boolean isGone(String path, String query) {
        Matcher feed = PATH.matcher(path);
        return path.equals("/") && isAsked(query) && query.contains(COMMENTS)
                || feed.matches()
                        && (feed.group(1).equals("/" + COMMENTS)
                                || redirects.apply(feed.group(1)).isPresent());
    }

    /** The list that stands there now; empty text for the site's own. */
    private Optional<String> list(String page) {
        if (page.isEmpty()) {
            return Optional.of("");
        }
        return Optional.of(page)
                .filter(OldFeeds::isList)
                .or(() -> redirects.apply(page).filter(OldFeeds::isList));
    }

    private static boolean isList(String page) {
        return LIST.matcher(page).matches();
    }

    private static String file(String kind) {
        return ("atom".equals(kind) ? FeedFormat.ATOM : FeedFormat.RSS).file();
    }
}
