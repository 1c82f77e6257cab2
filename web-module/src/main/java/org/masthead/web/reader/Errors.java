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

/** Every error comes by here: old addresses are led on, machines get a problem document, people a page that helps. */
@WebServlet("/error")
public class Errors extends HttpServlet {
    private static final Logger LOG = System.getLogger(Errors.class.getName());

    private static final Pattern VERSION = Pattern.compile("(/articles/[^/]+)(/versions(?:/[\\d-]+)?)");

    @Inject
    private Articles articles;

    @Inject
    private Links links;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        int status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", AllowedMethods.at(path));
        }
        Optional<String> newAddress = status == 404 ? newAddress(path, request) : Optional.empty();
        if (newAddress.isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", links.encoded(newAddress.get()));
        } else if (path.startsWith("/api/")) {
            Problem.of(status).write(response);
        } else {
            page(status, request, response);
        }
    }

    private Optional<String> newAddress(String path, HttpServletRequest request) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD") || path.startsWith("/api/")) {
            return Optional.empty();
        }
        try {
            String query = request.getQueryString();
            Optional<String> byQuery = query == null ? Optional.empty() : articles.redirect(path + "?" + query);
            return byQuery.or(() -> articles.redirect(path)).or(() -> newAddressOfVersion(path));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Old addresses cannot be looked up: " + e.getMessage());
            return Optional.empty();
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
        request.getRequestDispatcher("/WEB-INF/reader/error.xhtml").forward(request, response);
    }
}
