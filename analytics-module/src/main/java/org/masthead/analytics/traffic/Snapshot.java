package org.masthead.analytics.traffic;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.masthead.analytics.mostviewed.Sql;

/** One state of the database for everything that is read until it is closed, with cursors open meanwhile. */
final class Snapshot implements AutoCloseable {
    private static final Sql ONE_STATE = new Sql("set transaction isolation level repeatable read, read only");

    private final Connection connection;

    private Snapshot(Connection connection) {
        this.connection = connection;
    }

    static Snapshot of(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        try {
            connection.setAutoCommit(false);
            ONE_STATE.update(connection);
            return new Snapshot(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
