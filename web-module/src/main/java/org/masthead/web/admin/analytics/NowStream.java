package org.masthead.web.admin.analytics;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.masthead.content.SiteTime;

/**
 * {@code /admin/analytics/now.events}: server-sent events, one every few seconds. It ends after some minutes; the browser asks
 * again by itself, and whether its account still may is asked again as well. Only for those who say that they take events.
 */
@WebServlet(value = "/admin/analytics/now.events", asyncSupported = true)
public class NowStream extends HttpServlet {
    private static final String EVENTS = "text/event-stream";
    private static final Duration AT_MOST = Duration.ofMinutes(5);

    @Inject
    private NowAudience audience;

    @Inject
    private SiteTime time;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = request.getHeader("Accept");
        if (wanted == null || !wanted.contains(EVENTS) || !request.getMethod().equals("GET")) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
            return;
        }
        response.setContentType(EVENTS + ";charset=UTF-8");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext exchange = request.startAsync();
        exchange.setTimeout(AT_MOST.plusMinutes(1).toMillis());
        audience.join(new NowListener(
                exchange, request.getSession(false), time.clock().instant().plus(AT_MOST)));
    }
}
