package org.masthead.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.masthead.analytics.ViewLog;
import org.masthead.web.faces.Links;
import org.masthead.web.security.ClientAddress;

/** {@code /robots.txt}. Whoever reads it counts as a bot for the day, so asking for it is recorded. */
@WebServlet("/robots.txt")
public class Robots extends HttpServlet {
    @Inject
    private ViewLog views;

    @Inject
    private Links links;

    @Inject
    private ClientAddress addresses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        if (!views.recordRobots(addresses.of(request), agent)) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        // Asked again each time: a visit that nobody sees is none.
        response.setHeader("Cache-Control", "no-cache");
        String rules = rules(Addresses.of(links, request));
        String tag = '"'
                + UUID.nameUUIDFromBytes(rules.getBytes(StandardCharsets.UTF_8)).toString()
                + '"';
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            response.getWriter().write(rules);
        }
    }

    static String rules(Addresses addresses) {
        return """
                User-agent: *
                Disallow: /admin
                Disallow: /api/
                Disallow: /login
                Disallow: /search?

                Sitemap: %s
                Sitemap: %s
                """.formatted(addresses.absolute("/sitemap.xml"), addresses.absolute("/news-sitemap.xml"));
    }
}
