package org.masthead.analytics.viewlog;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.masthead.analytics.viewlog.spool.SpoolFolder;

/**
 * Takes closed segments in this order, harmless to stop between any two steps: verify, copy into the log and note the
 * segment in the same transaction, commit, delete the file, force the folder. So each view arrives exactly once. A segment
 * that cannot be taken waits for the next round and keeps no other one waiting; a damaged one is read as far as it is
 * intact and kept in {@code quarantine/}.
 */
final class SegmentLoader {
    private static final System.Logger LOG = System.getLogger(SegmentLoader.class.getName());

    private static final String PRUNE_SEEN =
            "delete from analytics.view_seen where seen_at < now() - interval '3 days'";
    private static final String PRUNE_NOTES =
            "delete from analytics.segment where loaded_at < now() - interval '30 days'";

    private final SpoolFolder folder;
    private final DataSource database;
    private final Set<Path> told = new HashSet<>();

    SegmentLoader(SpoolFolder folder, DataSource database) {
        this.folder = folder;
        this.database = database;
    }

    /** One round over all that is closed now; throws when the database is away. */
    void load() throws IOException, SQLException {
        var closed = folder.closed();
        if (closed.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                for (Path segment : closed) {
                    load(segment, connection);
                }
            } finally {
                giveBack(connection);
            }
        }
    }

    private void load(Path file, Connection connection) throws SQLException {
        try {
            var segment = ArrivingSegment.read(file);
            if (!lock(connection)) {
                connection.rollback();
                return;
            }
            new SegmentArrival(connection, segment).take();
            connection.commit();
            discard(file, segment);
            told.remove(file);
        } catch (IOException | SQLException | RuntimeException e) {
            postpone(file, e, connection);
        }
    }

    /** Throws when it is the database that is away: then the others need not try. */
    private void postpone(Path file, Exception because, Connection connection) throws SQLException {
        try {
            connection.rollback();
        } catch (SQLException away) {
            away.addSuppressed(because);
            throw away;
        }
        if (told.add(file)) {
            LOG.log(WARNING, "The segment " + file.getFileName() + " waits; the others go on", because);
        }
    }

    private static void giveBack(Connection connection) throws SQLException {
        if (connection.isValid(2)) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Only one loader a folder at a time; the transaction's end frees it. */
    private boolean lock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            statement.setString(1, "masthead.spool " + folder);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    private void discard(Path file, ArrivingSegment segment) throws IOException {
        if (segment.damaged == 0) {
            folder.remove(file);
            return;
        }
        LOG.log(
                WARNING,
                "The segment {0} is kept in quarantine: {1} records taken, {2} damaged",
                file.getFileName(),
                segment.records,
                segment.damaged);
        folder.quarantine(file);
    }

    /** What no page and no segment can ask for any more. */
    void prune() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(PRUNE_SEEN);
            statement.executeUpdate(PRUNE_NOTES);
        }
    }
}
