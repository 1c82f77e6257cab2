package org.masthead.web.gate;

import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.HttpPacket;
import org.glassfish.grizzly.http.HttpProbe;
import org.glassfish.grizzly.http.HttpRequestPacket;

/** What is no HTTP, or too long a header, never becomes a request: its refusal carries the security headers as well. */
final class RefusedRequests extends HttpProbe.Adapter {
    @Override
    public void onErrorEvent(Connection connection, HttpPacket packet, Throwable error) {
        if (packet != null
                && packet.getHttpHeader() instanceof HttpRequestPacket request
                && request.getResponse() != null
                && !request.getResponse().isCommitted()) {
            GateFilter.guard(request.getResponse());
        }
    }
}
