package org.masthead.analytics.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;

/** Whether the server is being stopped: then a job that fails has not failed, it goes on at the next start. */
@ApplicationScoped
class ClosingDown {
    private volatile boolean closing;

    void close(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        closing = true;
    }

    boolean isUnderWay() {
        return closing;
    }
}
