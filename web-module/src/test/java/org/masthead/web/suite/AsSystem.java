package org.masthead.web.suite;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;

/**
 * Runs something in the server outside of any request, so as the system. A container test's own thread serves Arquillian's
 * request, which nobody has signed in to.
 */
public final class AsSystem {
    private AsSystem() {}

    public static <T> T call(Callable<T> work) throws Exception {
        ExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        return threads.submit(work).get(60, TimeUnit.SECONDS);
    }
}
