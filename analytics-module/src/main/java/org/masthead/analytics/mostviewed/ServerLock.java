package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * An advisory lock that this server holds as long as it keeps the connection; PostgreSQL frees it when the server dies.
 * Acquire it outside transactions.
 */
final class ServerLock {
    private static final Sql TRY = new Sql("select pg_try_advisory_lock(hashtextextended(?, 0))");
    private static final Sql FREE = new Sql("select pg_advisory_unlock(hashtextextended(?, 0))");

    private final DataSource database;
    private final String name;
    private Connection held;

    ServerLock(DataSource database, String name) {
        this.database = database;
        this.name = name;
    }

    /** @return false when another server holds it, or this one does already */
    synchronized boolean acquire() throws SQLException {
        if (held != null) {
            return false;
        }
        Connection connection = database.getConnection();
        try {
            if (TRY.first(connection, row -> row.getBoolean(1), name)) {
                held = connection;
            }
            return held != null;
        } finally {
            if (held == null) {
                connection.close();
            }
        }
    }

    /** Without it the lock would stay on the pooled connection. */
    synchronized void release() throws SQLException {
        if (held == null) {
            return;
        }
        try (Connection connection = held) {
            held = null;
            FREE.first(connection, row -> row.getBoolean(1), name);
        }
    }
}
