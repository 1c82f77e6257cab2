package org.masthead.analytics.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.analytics.viewlog.DayPartitions;

/**
 * The raw rows of days that have left the log: brought back for whoever tallies such a day, in the caller's transaction.
 * The next archive run takes them out again.
 */
@ApplicationScoped
public class ArchivedDays {
    static final String WRITTEN = "written";
    static final String DROPPED = "dropped";
    static final String RESTORED = "restored";
    static final String ENDED = "ended";

    private static final Sql STATE = new Sql("select state from analytics.archived_day where day = ?");
    private static final Sql NOW = new Sql("update analytics.archived_day set state = ? where day = ?");

    private static final List<String> DICTIONARIES = List.of(
            "insert into analytics.path (path) select distinct path from pg_temp.%s where path is not null"
                    + " on conflict do nothing",
            "insert into analytics.agent (agent, hash) select distinct agent, sha256(convert_to(agent, 'UTF8'))"
                    + " from pg_temp.%s where agent is not null on conflict do nothing",
            "insert into analytics.referrer (host) select distinct referrer from pg_temp.%s where referrer is not null"
                    + " on conflict do nothing",
            "insert into analytics.campaign (utm) select distinct campaign from pg_temp.%s where campaign is not null"
                    + " on conflict do nothing");

    private ArchiveFolder folder;

    protected ArchivedDays() {}

    @Inject
    ArchivedDays(ArchiveFolder folder) {
        this.folder = folder;
    }

    /** Those whose files stand in this folder. */
    public static ArchivedDays in(Path root) {
        return new ArchivedDays(new ArchiveFolder(root));
    }

    /**
     * Makes sure that the log holds the day's raw rows, whether they were archived or not.
     *
     * @return false when they have ended: then the day's tally stands for ever and must not be made anew
     */
    public boolean bringBack(Connection connection, LocalDate day) throws SQLException {
        Optional<String> state = state(connection, day);
        if (state.filter(DROPPED::equals).isPresent()) {
            restore(connection, day);
        }
        return state.filter(ENDED::equals).isEmpty();
    }

    static Optional<String> state(Connection connection, LocalDate day) throws SQLException {
        return STATE.list(connection, row -> row.getString(1), day).stream().findFirst();
    }

    private void restore(Connection connection, LocalDate day) throws SQLException {
        DayPartitions.ensure(connection, List.of(day));
        try {
            for (RawRows rows : RawRows.values()) {
                restore(connection, day, rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The archived views of " + day + " cannot be read: " + e.getMessage(), e);
        }
        NOW.update(connection, RESTORED, day);
    }

    private void restore(Connection connection, LocalDate day, RawRows rows) throws SQLException, IOException {
        ArchiveFile file = folder.file(rows, day);
        String table = "archived_" + rows.fileName();
        file.read(connection, table);
        Set<String> inFile = Set.copyOf(Arrays.asList(file.header().split(",")));
        List<RawRows.Column> columns = rows.columns(connection).stream()
                .filter(column -> inFile.contains(column.inFile()))
                .toList();
        try (var statement = connection.createStatement()) {
            for (String dictionary : DICTIONARIES) {
                if (columns.stream()
                        .anyMatch(column -> column.inDictionary()
                                && dictionary.contains("analytics." + column.dictionary() + " "))) {
                    statement.executeUpdate(dictionary.formatted(table));
                }
            }
            statement.executeUpdate(rows.insert(columns, table));
        }
    }
}
