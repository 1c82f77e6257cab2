package org.masthead.analytics.archive;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Transactions like the server's: each connection is one, committed when it is closed. Stops at a chosen step, as a kill
 * does: that step and all that follow fail, and what was not committed is gone.
 */
final class StoppableDatabase implements DataSource {
    private static final Set<String> STEPS = Set.of("prepareStatement", "createStatement", "unwrap", "commit");

    private final DataSource database;
    private int stepsLeft = Integer.MAX_VALUE;

    StoppableDatabase(DataSource database) {
        this.database = database;
    }

    StoppableDatabase stoppingAfter(int steps) {
        stepsLeft = steps;
        return this;
    }

    void goOn() {
        stepsLeft = Integer.MAX_VALUE;
    }

    boolean stopped() {
        return stepsLeft < 0;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    String name = method.getName().equals("close") ? "commit" : method.getName();
                    if (STEPS.contains(name) && --stepsLeft < 0) {
                        connection.rollback();
                        connection.close();
                        throw new SQLException("stopped here");
                    }
                    if (name.equals("commit") && !connection.isClosed()) {
                        connection.commit();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return database.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        database.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        database.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return database.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return database.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return database.isWrapperFor(type);
    }
}
