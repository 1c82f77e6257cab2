package org.masthead.web.admin.analytics;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.masthead.content.SiteTime;

/** Tells all open pages the same every few seconds, from one question to the database; asks nothing while nobody listens. */
@ApplicationScoped
class NowAudience {
    static final int SECONDS = 5;
    private static final System.Logger LOG = System.getLogger(NowAudience.class.getName());

    private final Set<NowListener> listeners = ConcurrentHashMap.newKeySet();

    @Resource(lookup = "concurrent/__defaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Inject
    private PresentHour hour;

    @Inject
    private SiteTime time;

    private Future<?> telling;

    void join(NowListener listener) {
        listeners.add(listener);
        listener.listen();
        begin();
        executor.execute(() -> tell(listener, event()));
    }

    private synchronized void begin() {
        if (telling == null) {
            telling = executor.scheduleWithFixedDelay(this::tellAll, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    private synchronized void pause() {
        if (telling != null && listeners.isEmpty()) {
            telling.cancel(false);
            telling = null;
        }
    }

    /** An exception would end the schedule. */
    private void tellAll() {
        try {
            if (listeners.isEmpty()) {
                pause();
                return;
            }
            byte[] event = event();
            listeners.forEach(listener -> tell(listener, event));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The open pages are told of the present hour a little later", e);
        }
    }

    private void tell(NowListener listener, byte[] event) {
        if (!listener.tell(event, time.clock().instant())) {
            listeners.remove(listener);
        }
    }

    private byte[] event() {
        return ("data: " + NowJson.of(hour.fresh()) + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    int size() {
        return listeners.size();
    }

    @PreDestroy
    synchronized void end() {
        if (telling != null) {
            telling.cancel(false);
        }
        listeners.forEach(NowListener::end);
    }
}
