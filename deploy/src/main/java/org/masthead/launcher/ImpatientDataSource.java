package org.masthead.launcher;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections of the pool. The server asks each whether it is still good and would wait for the answer for ever, also when
 * the database has stopped in mid-sentence; here the answer after some seconds is no. Named to the server by its class.
 */
public final class ImpatientDataSource extends PGSimpleDataSource {
    private static final long serialVersionUID = 1L;
    private static final int PATIENCE_SECONDS = 3;

    @Override
    public Connection getConnection() throws SQLException {
        return impatient(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return impatient(super.getConnection(user, password));
    }

    private static Connection impatient(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                ImpatientDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> answer(connection, method, arguments));
    }

    private static Object answer(Connection connection, Method method, Object[] arguments) throws Throwable {
        try {
            return method.getName().equals("isValid") && (int) arguments[0] == 0
                    ? connection.isValid(PATIENCE_SECONDS)
                    : method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
