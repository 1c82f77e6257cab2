package org.masthead.analytics.mostviewed;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections as the server gives them within a transaction: what one does is committed when it is closed. */
public final class CommittedAtClose extends PGSimpleDataSource {
    private static final long serialVersionUID = 1L;

    private final transient PGSimpleDataSource database;

    public CommittedAtClose(PGSimpleDataSource database) {
        this.database = database;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        if (method.getName().equals("close")) {
                            connection.commit();
                        }
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
