package org.masthead.web.gate;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.masthead.web.security.MetricsReaders;

/**
 * Puts {@link GateFilter} into the chain by which each listener of the server reads and answers. The server has no public
 * way in: where its insides are others than known, this says so in the log, and the server answers as it does by itself.
 */
@ApplicationScoped
class Gate {
    private static final Logger LOG = System.getLogger(Gate.class.getName());
    private final RefusedRequests refused = new RefusedRequests();
    private final List<FilterChain> chains = new ArrayList<>();
    private GateFilter filter;

    protected Gate() {}

    @Inject
    Gate(MetricsReaders metrics) {
        this.filter = new GateFilter(metrics);
    }

    void open(@Observes @Priority(4000) Startup startup) {
        try {
            for (Object proxy : proxies()) {
                var transport = (Transport) call(call(proxy, "getUnderlyingListener"), "getTransport");
                enter((FilterChain) transport.getProcessor());
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.WARNING, "Requests that no page understands are answered by the server itself: " + e);
        }
    }

    private void enter(FilterChain chain) {
        int codec = chain.indexOfType(HttpServerFilter.class);
        if (codec < 0) {
            LOG.log(Level.WARNING, "A listener of the server speaks no HTTP that the gate knows: " + chain);
            return;
        }
        ((HttpServerFilter) chain.get(codec)).getMonitoringConfig().addProbes(refused);
        chain.add(codec + 1, filter);
        chains.add(chain);
    }

    @PreDestroy
    void close() {
        for (FilterChain chain : chains) {
            chain.remove(filter);
            ((HttpServerFilter) chain.get(chain.indexOfType(HttpServerFilter.class)))
                    .getMonitoringConfig()
                    .removeProbes(refused);
        }
    }

    private static Collection<?> proxies() throws ReflectiveOperationException {
        Class<?> service = server("com.sun.enterprise.v3.services.impl.GrizzlyService");
        Object grizzly = server("org.glassfish.internal.api.Globals")
                .getMethod("get", Class.class)
                .invoke(null, service);
        var proxies = service.getDeclaredField("proxies");
        proxies.setAccessible(true);
        return (Collection<?>) proxies.get(grizzly);
    }

    private static Class<?> server(String name) throws ClassNotFoundException {
        return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        Method called = target.getClass().getMethod(method);
        called.setAccessible(true);
        return called.invoke(target);
    }
}
