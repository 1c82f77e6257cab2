package org.masthead.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections of the pool. The server asks each whether it is still good and would wait for the answer for ever, also when
 * the database has stopped in mid-sentence; here the answer after some seconds is no. Named to the server by its class.
 */
public final class ImpatientDataSource extends PGSimpleDataSource {
    private static final long serialVersionUID = 1L;

    @Override
    public Connection getConnection() throws SQLException {
        return ImpatientConnection.around(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return ImpatientConnection.around(super.getConnection(user, password));
    }
}
