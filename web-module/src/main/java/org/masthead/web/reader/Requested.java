package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.masthead.analytics.Period;

/** What the address asks for. */
@RequestScoped
class Requested {
    private static final int LAST_PAGE = 100_000;
    private static final Pattern VERSIONS =
            Pattern.compile("/[^/]+/versions(?:/([1-9]\\d{0,8})(?:-([1-9]\\d{0,8}))?)?");

    private String slug = "";
    private List<Integer> versions = List.of();
    private int page = 1;
    private Period.Kind period;
    private boolean oldestFirst;
    private ArchivePath archive = ArchivePath.of("");
    private Long reply;
    private boolean commentWaiting;

    /** Reads the address; false when it can be no page. */
    boolean is(HttpServletRequest request) {
        String rest = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        if (request.getServletPath().equals("/archive")) {
            archive = ArchivePath.of(rest);
        } else if (rest.indexOf('/') >= 0) {
            return false;
        }
        slug = rest.isEmpty() ? "" : segment(request, 1);
        commentWaiting = "waiting".equals(request.getParameter("comment"));
        reply = positive(request.getParameter("reply"));
        return readPage(request.getParameter("page"))
                && readPeriod(request.getParameter("period"))
                && readOrder(request.getParameter("order"));
    }

    /** What part of the archive, below {@code /archive}. */
    ArchivePath archive() {
        return archive;
    }

    /** {@code /articles/{slug}/comments}. */
    boolean isCommentPost(HttpServletRequest request) {
        return isBelow("/articles", "/comments", request);
    }

    /** {@code /articles/{slug}/versions}, {@code …/versions/3} or {@code …/versions/2-3}. */
    boolean isVersions(HttpServletRequest request) {
        Matcher path =
                VERSIONS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!request.getServletPath().equals("/articles") || !path.matches()) {
            return false;
        }
        versions = Stream.of(path.group(1), path.group(2))
                .filter(Objects::nonNull)
                .map(Integer::valueOf)
                .toList();
        slug = segment(request, versions.isEmpty() ? 2 : 3);
        return true;
    }

    private boolean isBelow(String kind, String what, HttpServletRequest request) {
        String rest = Optional.ofNullable(request.getPathInfo()).orElse("");
        if (!request.getServletPath().equals(kind) || !rest.matches("/[^/]+" + what)) {
            return false;
        }
        slug = segment(request, 2);
        return true;
    }

    /** Counted from the end. Read from the address itself: over HTTP/2 the server takes its letters for Latin-1. */
    private static String segment(HttpServletRequest request, int fromEnd) {
        String[] segments = request.getRequestURI().split("/");
        String written = segments[segments.length - fromEnd].replaceFirst(";.*", "");
        return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    boolean named() {
        return !slug.isEmpty();
    }

    String slug() {
        return slug;
    }

    /** Numbers of versions: none, one, or two to be compared. */
    List<Integer> versions() {
        return versions;
    }

    int page() {
        return page;
    }

    /** Null when the address names none. */
    Period.Kind period() {
        return period;
    }

    boolean oldestFirst() {
        return oldestFirst;
    }

    /** The comment to be answered; null for none. */
    Long reply() {
        return reply;
    }

    boolean commentWaiting() {
        return commentWaiting;
    }

    private boolean readPage(String text) {
        if (text == null) {
            return true;
        }
        Long number = positive(text);
        page = number == null || number > LAST_PAGE ? 0 : number.intValue();
        return page > 0;
    }

    private boolean readPeriod(String text) {
        for (var kind : Period.Kind.values()) {
            if (kind.text().equals(text)) {
                period = kind;
                return true;
            }
        }
        return text == null;
    }

    private boolean readOrder(String text) {
        oldestFirst = "oldest".equals(text);
        return text == null || oldestFirst;
    }

    private static Long positive(String text) {
        return text != null && text.matches("[1-9]\\d{0,17}") ? Long.valueOf(text) : null;
    }
}
