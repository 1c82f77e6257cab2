package org.masthead.launcher;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * A connection that nobody who waits for a page waits for in vain: on a thread that serves requests the database may say
 * nothing for some time and no longer. Jobs and imports wait as long as it takes, and so does whoever says so by
 * {@link Connection#setNetworkTimeout}.
 */
final class ImpatientConnection implements InvocationHandler {
    static final int VALIDATION_SECONDS = 3;
    static final int REQUEST_SECONDS = 30;

    /** As the server names its threads. */
    private static final String SERVING = "http-thread-pool::";

    /** Where work on a connection begins. */
    private static final Set<String> BEGINNINGS =
            Set.of("createStatement", "prepareStatement", "prepareCall", "unwrap");

    private final Connection connection;
    private boolean chosen;
    private int seconds;

    private ImpatientConnection(Connection connection) {
        this.connection = connection;
    }

    static Connection around(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                ImpatientConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new ImpatientConnection(connection));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (name.equals("isValid") && (int) arguments[0] == 0) {
            return connection.isValid(VALIDATION_SECONDS);
        }
        if (name.equals("setNetworkTimeout")) {
            chosen = (int) arguments[1] != 0;
            seconds = 0;
        } else if (!chosen && BEGINNINGS.contains(name)) {
            wait(Thread.currentThread().getName().startsWith(SERVING) ? REQUEST_SECONDS : 0);
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void wait(int wanted) throws SQLException {
        if (wanted != seconds) {
            connection.setNetworkTimeout(Runnable::run, 1_000 * wanted);
            seconds = wanted;
        }
    }
}
