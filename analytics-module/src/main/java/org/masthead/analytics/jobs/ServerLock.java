package org.masthead.analytics.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.masthead.analytics.mostviewed.Sql;

/**
 * An advisory lock that one server at a time holds while it works; PostgreSQL frees it when that server dies. Taken on a
 * connection of its own and let go by the same thread, outside transactions: a pooled connection that is kept beyond its
 * task comes into other hands, lock and all.
 */
public record ServerLock(DataSource database, String name) {
    private static final Sql TRY = new Sql("select pg_try_advisory_lock(hashtextextended(?, 0))");
    private static final Sql FREE = new Sql("select pg_advisory_unlock(hashtextextended(?, 0))");

    public interface Work {
        void run() throws SQLException;
    }

    /** @return false when it is held already, here or on another server; then nothing was done */
    public boolean holding(Work work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!TRY.first(connection, row -> row.getBoolean(1), name)) {
                return false;
            }
            try {
                work.run();
            } finally {
                FREE.first(connection, row -> row.getBoolean(1), name);
            }
            return true;
        }
    }
}
