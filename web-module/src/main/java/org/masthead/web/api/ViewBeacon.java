package org.masthead.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.masthead.analytics.ReceivedView;
import org.masthead.analytics.ReceivedView.Source;
import org.masthead.analytics.ViewLog;
import org.masthead.web.security.ClientAddress;
import org.masthead.web.security.RequestOrigin;

/**
 * {@code POST /api/views}: 202 once the view is on disk, 503 when it is not and may be sent again. What is refused is
 * counted by its reason. A plain servlet: every page that is read passes here.
 */
@WebServlet("/api/views")
public class ViewBeacon extends HttpServlet {
    private static final int LONGEST = 4 * 1024;

    @Inject
    private ViewLog views;

    @Inject
    private ClientAddress addresses;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (RequestOrigin.of(request) == RequestOrigin.FOREIGN) {
            refuse("cross-site", new Problem(403, "Not from here", "Views come from this site's own pages."), response);
        } else if (!isText(request.getContentType())) {
            refuse("format", Problem.of(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE), response);
        } else {
            receive(request, response);
        }
    }

    /** {@code sendBeacon} sends a string as text/plain. */
    private static boolean isText(String type) {
        return type != null && (type.startsWith("text/plain") || type.startsWith("application/json"));
    }

    private void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            refuse("too-large", Problem.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE), response);
            return;
        }
        try {
            answer(record(ViewMessage.read(body), request), response);
        } catch (ValidationProblem e) {
            refuse("format", e.problem(), response);
        }
    }

    private boolean record(ViewMessage message, HttpServletRequest request) {
        if (message instanceof ViewMessage.View view) {
            return views.record(received(view, request));
        }
        var end = (ViewMessage.End) message;
        return views.recordEnd(end.id(), end.engaged(), end.depth());
    }

    private ReceivedView received(ViewMessage.View view, HttpServletRequest request) {
        return new ReceivedView(
                view.id(),
                view.age(),
                Source.BEACON,
                view.path(),
                view.article(),
                view.version(),
                addresses.of(request),
                Objects.requireNonNullElse(request.getHeader("User-Agent"), ""),
                view.referrer(),
                view.slot(),
                view.campaign(),
                view.language(),
                view.automation(),
                request.getUserPrincipal() != null);
    }

    private static void answer(boolean kept, HttpServletResponse response) throws IOException {
        if (kept) {
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_ACCEPTED);
        } else {
            Problem.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE).write(response);
        }
    }

    private void refuse(String reason, Problem problem, HttpServletResponse response) throws IOException {
        views.recordRefused(Source.BEACON, reason);
        problem.write(response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "POST");
        Problem.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED).write(response);
    }
}
