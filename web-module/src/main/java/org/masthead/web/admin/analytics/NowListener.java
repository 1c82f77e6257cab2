package org.masthead.web.admin.analytics;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;

/** One open page that is told of the present hour. Nobody waits for a slow one: it misses what it cannot take. */
final class NowListener implements WriteListener {
    private static final int PATIENCE = 6;

    private final AsyncContext exchange;
    private final ServletOutputStream out;
    private final HttpSession session;
    private final Instant until;
    private int missed;
    private boolean over;

    /** @param session null: none; it ends with the session */
    NowListener(AsyncContext exchange, HttpSession session, Instant until) throws IOException {
        this.exchange = exchange;
        this.out = exchange.getResponse().getOutputStream();
        this.session = session;
        this.until = until;
    }

    void listen() {
        out.setWriteListener(this);
    }

    /** @return false: it is over and must not be told again */
    synchronized boolean tell(byte[] event, Instant now) {
        if (over || now.isAfter(until) || hasSignedOut()) {
            end();
            return false;
        }
        try {
            if (!out.isReady()) {
                missed++;
                if (missed > PATIENCE) {
                    end();
                }
                return !over;
            }
            missed = 0;
            out.write(event);
            if (out.isReady()) {
                out.flush();
            }
            return true;
        } catch (IOException | IllegalStateException gone) {
            end();
            return false;
        }
    }

    private boolean hasSignedOut() {
        try {
            return session != null && session.getCreationTime() < 0;
        } catch (IllegalStateException invalidated) {
            return true;
        }
    }

    synchronized void end() {
        if (!over) {
            over = true;
            try {
                exchange.complete();
            } catch (IllegalStateException alreadyComplete) {
                missed = 0;
            }
        }
    }

    @Override
    public void onWritePossible() {
        // The next telling asks whether it may write.
    }

    @Override
    public void onError(Throwable failure) {
        end();
    }
}
