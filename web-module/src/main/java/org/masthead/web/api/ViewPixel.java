package org.masthead.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.masthead.analytics.Campaign;
import org.masthead.analytics.ReceivedView;
import org.masthead.analytics.ReceivedView.Source;
import org.masthead.analytics.ViewLog;
import org.masthead.web.security.ClientAddress;
import org.masthead.web.security.RequestOrigin;

/** {@code GET /api/views/pixel.gif?a=17&v=2&p=/articles/x}: counts where there is no script. One request, one view. */
@WebServlet("/api/views/pixel.gif")
public class ViewPixel extends HttpServlet {
    private static final byte[] TRANSPARENT_DOT =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    @Inject
    private ViewLog views;

    @Inject
    private ClientAddress addresses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(record(request), response);
        } catch (ValidationProblem e) {
            views.recordRefused(Source.IMAGE, "format");
            e.problem().write(response);
        }
    }

    private boolean record(HttpServletRequest request) {
        if (RequestOrigin.of(request) == RequestOrigin.FOREIGN) {
            return views.recordRefused(Source.IMAGE, "cross-site");
        }
        String purpose = Objects.requireNonNullElse(request.getHeader("Sec-Purpose"), "");
        return purpose.startsWith("prefetch")
                ? views.recordRefused(Source.IMAGE, "prefetch")
                : views.record(received(request));
    }

    private ReceivedView received(HttpServletRequest request) {
        return new ReceivedView(
                UUID.randomUUID(),
                0,
                Source.IMAGE,
                path(request),
                number(request, "a"),
                (int) Math.min(Integer.MAX_VALUE, number(request, "v")),
                addresses.of(request),
                Objects.requireNonNullElse(request.getHeader("User-Agent"), ""),
                "",
                "",
                Campaign.NONE,
                Objects.requireNonNullElse(request.getHeader("Accept-Language"), "")
                        .split("[,;]", 2)[0],
                false,
                request.getUserPrincipal() != null);
    }

    private static String path(HttpServletRequest request) {
        String path = request.getParameter("p");
        if (path == null || !path.startsWith("/")) {
            throw new ValidationProblem("p", "Send the path of the page, beginning with a slash.");
        }
        return path;
    }

    private static long number(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        if (text == null) {
            return 0;
        }
        if (!text.matches("[0-9]{1,18}")) {
            throw new ValidationProblem(name, "Send a whole number.");
        }
        return Long.parseLong(text);
    }

    private static void answer(boolean kept, HttpServletResponse response) throws IOException {
        if (!kept) {
            Problem.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE).write(response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("image/gif");
        response.setContentLength(TRANSPARENT_DOT.length);
        response.getOutputStream().write(TRANSPARENT_DOT);
    }
}
