package org.masthead.web.security;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Knows whether this thread serves a request, and which: what runs outside of one is the system's own. */
@WebListener
public class ServingRequest implements ServletRequestListener {
    private static final ThreadLocal<HttpServletRequest> CURRENT = new ThreadLocal<>();

    static Optional<HttpServletRequest> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        CURRENT.set((HttpServletRequest) event.getServletRequest());
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        CURRENT.remove();
    }
}
