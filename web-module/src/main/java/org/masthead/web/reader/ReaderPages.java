package org.masthead.web.reader;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.masthead.content.Articles;
import org.masthead.web.faces.Links;
import org.masthead.web.feed.ListFeeds;
import org.masthead.web.feed.OldFeeds;

/** The sitemap for readers: which address shows which view under {@code WEB-INF/reader}. */
@WebServlet({
    "",
    "/articles/*",
    "/sections/*",
    "/tags/*",
    "/authors/*",
    "/topics/*",
    "/gallery/*",
    "/maps/*",
    "/most-viewed",
    "/corrections",
    "/about/most-viewed",
    "/about/this-browser",
    "/search",
    "/archive/*"
})
public class ReaderPages extends HttpServlet {
    private static final Pattern OLD_QUERY = Pattern.compile("(^|&)(p|page_id|attachment_id)=[0-9]");

    @Inject
    private Requested requested;

    @Inject
    private Articles articles;

    @Inject
    private CommentPost comments;

    @Inject
    private Links links;

    @Inject
    private ListFeeds feeds;

    @Inject
    private VersionPages versionPages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (feeds.answer(request, response)) {
            return;
        }
        if (hasTrailingSlash(request)) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", links.encoded(withoutTrailingSlash(request)));
            return;
        }
        if (isOldAddress(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (requested.isVersions(request)) {
            showVersions(request, response);
            return;
        }
        String view = requested.is(request) ? view(request.getServletPath()) : null;
        if (view == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            show(view, request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!requested.isCommentPost(request)) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (comments.take(request, response) == CommentPost.Outcome.SHOW_AGAIN) {
            show("article", request, response);
        }
    }

    private String view(String servletPath) {
        return switch (servletPath) {
            case "" -> "front";
            case "/articles" -> requested.named() ? "article" : null;
            case "/sections" -> requested.named() ? "section" : null;
            case "/tags" -> requested.named() ? "tag" : null;
            case "/authors" -> requested.named() ? "author" : null;
            case "/topics" -> requested.named() ? "topic" : "topics";
            case "/gallery" -> gallery();
            case "/maps" -> requested.named() ? "map" : "maps";
            case "/most-viewed" -> "most-viewed";
            case "/corrections" -> "corrections";
            case "/about/most-viewed" -> "counting";
            case "/about/this-browser" -> "this-browser";
            case "/search" -> "search";
            case "/archive" -> archive();
            default -> null;
        };
    }

    private void showVersions(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        List<Integer> numbers = requested.versions();
        switch (numbers.size()) {
            case 0 -> show("versions", request, response);
            case 1 -> versionPages.answer(requested.slug(), numbers.get(0), request, response);
            default -> show("comparison", request, response);
        }
    }

    private String archive() {
        return switch (requested.archive().precision()) {
            case DAY -> "archive-day";
            case MONTH -> "archive-month";
            case YEAR -> "archive-year";
            case ALL -> "archive";
            case NONE -> null;
        };
    }

    private String gallery() {
        if (!requested.named()) {
            return "gallery";
        }
        return switch (requested.slug()) {
            case "photo", "film" -> "gallery-kind";
            default -> "gallery-item";
        };
    }

    private static boolean hasTrailingSlash(HttpServletRequest request) {
        return request.getPathInfo() != null
                && request.getRequestURI().length() > 1
                && request.getRequestURI().endsWith("/");
    }

    /** {@code /?p=17}: some sites told their pages apart by a query. Who answers errors knows where it leads now. */
    private boolean isOldAddress(HttpServletRequest request) {
        return request.getServletPath().isEmpty()
                && request.getQueryString() != null
                && (OldFeeds.isAsked(request.getQueryString())
                        || OLD_QUERY.matcher(request.getQueryString()).find()
                                && articles.redirect("/?" + request.getQueryString())
                                        .isPresent());
    }

    /** From the path as the container understood it: the raw one may begin with another site's name. */
    private static String withoutTrailingSlash(HttpServletRequest request) {
        String path = (request.getServletPath() + request.getPathInfo()).replaceAll("/+$", "");
        return path.isEmpty() ? "/" : path;
    }

    private static void show(String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher("/WEB-INF/reader/" + view + ".xhtml").forward(request, response);
    }
}
