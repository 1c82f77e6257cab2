package org.masthead.web.gate;

import java.util.List;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpEvents;
import org.glassfish.grizzly.http.HttpPacket;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.Method;
import org.masthead.web.security.MetricsReaders;
import org.masthead.web.security.SecurityHeaders;

/**
 * Sends what the server cannot read, or would answer by itself, to the application's own error page, keeps its metrics to
 * whom they are meant for, and sees to it that every answer carries the security headers. Never waits.
 */
final class GateFilter extends BaseFilter {
    private static final String POLICY = "Content-Security-Policy";
    private static final String UNREADABLE = "/error/400";
    private static final String NO_SUCH_METHOD = "/error/405";
    private static final String NOTHING_THERE = "/error";
    private static final String METRICS = "metrics";
    /** By which a web server in front says for whom it asks. */
    private static final List<String> FORWARDED = List.of("X-Forwarded-For", "X-Real-IP", "Forwarded", "Via");

    private final MetricsReaders metrics;

    GateFilter(MetricsReaders metrics) {
        this.metrics = metrics;
    }

    @Override
    public NextAction handleRead(FilterChainContext context) {
        if (context.getMessage() instanceof HttpContent content
                && content.getHttpHeader() instanceof HttpRequestPacket request
                && !request.getResponse().isCommitted()) {
            if (request.getMethod() == Method.TRACE) {
                request.setMethod(Method.GET);
                request.setRequestURI(NO_SUCH_METHOD);
            } else if (!isReadable(request)) {
                request.setRequestURI(UNREADABLE);
            } else if (RequestTarget.first(request.getRequestURI()).equals(METRICS) && !mayReadMetrics(request)) {
                request.setRequestURI(NOTHING_THERE);
            }
        }
        return context.getInvokeAction();
    }

    /**
     * Nobody here changes to another protocol. The server would go on waiting for the body of whoever offers one, and close
     * the connection after the answer without a word.
     */
    @Override
    public NextAction handleEvent(FilterChainContext context, FilterChainEvent event) {
        if (event instanceof HttpEvents.IncomingHttpUpgradeEvent offered) {
            offered.getHttpHeader().setIgnoreContentModifiers(false);
            offered.getHttpHeader().getUpgradeDC().recycle();
        }
        return context.getInvokeAction();
    }

    private static boolean isReadable(HttpRequestPacket request) {
        String path = request.getRequestURI();
        return path == null || path.equals("*") || RequestTarget.isReadable(path);
    }

    private boolean mayReadMetrics(HttpRequestPacket request) {
        return metrics.mayRead(request.getRemoteAddress(), FORWARDED.stream().anyMatch(request::containsHeader));
    }

    @Override
    public NextAction handleWrite(FilterChainContext context) {
        if (context.getMessage() instanceof HttpPacket packet
                && packet.getHttpHeader() instanceof HttpResponsePacket response
                && !response.isCommitted()
                && !response.containsHeader(POLICY)) {
            guard(response);
        }
        return context.getInvokeAction();
    }

    static void guard(HttpResponsePacket response) {
        SecurityHeaders.ALL.forEach(response::setHeader);
    }
}
