package org.masthead.web.reader;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.masthead.content.Articles;
import org.masthead.web.api.Problem;
import org.masthead.web.faces.Links;
import org.masthead.web.feed.OldFeeds;
import org.masthead.web.pagecache.DatabaseWatch;

/** Every error comes by here: old addresses are led on, machines get a problem document, people a page that helps. */
@WebServlet({"/error", "/error/400", "/error/405"})
public class Errors extends HttpServlet {
    private static final Logger LOG = System.getLogger(Errors.class.getName());
    private static final String RETRY_SECONDS = "30";

    /** What the page is told to be about: the error's status, or 503 where the database's absence is behind it. */
    static final String STATUS = "org.masthead.error.status";

    private static final Pattern VERSION = Pattern.compile("(/articles/[^/]+)(/versions(?:/[\\d-]+)?)");

    @Inject
    private Articles articles;

    @Inject
    private Links links;

    @Inject
    private DatabaseWatch watch;

    @Inject
    private OldFeeds feeds;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(asked(request.getServletPath()));
            return;
        }
        int status = status(request, response);
        String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", AllowedMethods.at(path));
        }
        Optional<String> newAddress = Optional.empty();
        if (status == HttpServletResponse.SC_NOT_FOUND && mayHaveMoved(path, request)) {
            try {
                newAddress = newAddress(path, request);
                if (newAddress.isEmpty() && feeds.isGone(path, request.getQueryString())) {
                    status = HttpServletResponse.SC_GONE;
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Old addresses cannot be looked up: " + e.getMessage());
                status = unavailable(response);
            }
        }
        if (newAddress.isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", links.encoded(newAddress.get()));
        } else if (path.startsWith("/api/")) {
            Problem.of(status).write(response);
        } else {
            page(status, request, response);
        }
    }

    /** By the gate, about a request that the server cannot take as it is; nobody else has anything to ask here. */
    private static int asked(String path) {
        return switch (path) {
            case "/error/400" -> HttpServletResponse.SC_BAD_REQUEST;
            case "/error/405" -> HttpServletResponse.SC_METHOD_NOT_ALLOWED;
            default -> HttpServletResponse.SC_NOT_FOUND;
        };
    }

    private int status(HttpServletRequest request, HttpServletResponse response) {
        int status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE || failure != null && watch.blames(failure)) {
            return unavailable(response);
        }
        return status;
    }

    private int unavailable(HttpServletResponse response) {
        response.setHeader("Retry-After", RETRY_SECONDS);
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    private static boolean mayHaveMoved(String path, HttpServletRequest request) {
        return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) && !path.startsWith("/api/");
    }

    /** Nobody may say that an address leads nowhere while it cannot be looked up. */
    private Optional<String> newAddress(String path, HttpServletRequest request) {
        if (watch.isAway()) {
            throw new IllegalStateException("the database is away");
        }
        try {
            String query = request.getQueryString();
            Optional<String> byQuery = query == null ? Optional.empty() : articles.redirect(path + "?" + query);
            Optional<String> found = byQuery.or(() -> articles.redirect(path))
                    .or(() -> newAddressOfVersion(path))
                    .or(() -> feeds.newAddress(path, query));
            watch.answered();
            return found;
        } catch (RuntimeException e) {
            watch.blames(e);
            throw e;
        }
    }

    private Optional<String> newAddressOfVersion(String path) {
        Matcher version = VERSION.matcher(path);
        return version.matches()
                ? articles.redirect(version.group(1)).map(article -> article + version.group(2))
                : Optional.empty();
    }

    private static void page(int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(status);
        request.setAttribute(STATUS, status);
        request.getRequestDispatcher("/WEB-INF/reader/error.xhtml").forward(request, response);
    }
}
