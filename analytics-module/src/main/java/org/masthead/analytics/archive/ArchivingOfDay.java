package org.masthead.analytics.archive;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.sql.DataSource;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.SiteTime;

/**
 * A closed day's way out of the database, each step a transaction of its own and harmless to stop before, within and
 * after: {@link #write} brings its raw rows to files, reads them back and compares row by row with the tables; {@link
 * #drop} takes the tables away if they still hold what the files do; {@link #end} takes the files away as well.
 */
@Dependent
@Transactional(rollbackOn = Exception.class)
class ArchivingOfDay {
    /** The tally's own: no tally of the day meanwhile. */
    private static final Sql LOCK =
            new Sql("select pg_advisory_xact_lock(hashtext('masthead.analytics.day'), ?)::text");

    private static final Sql EXISTS = new Sql("select to_regclass('analytics.' || ?) is not null");
    private static final Sql WRITTEN = new Sql("""
            insert into analytics.archived_day (day, state, views, ends, content, bytes, sha256, written_at)
            values (?, 'written', ?, ?, ?, ?, ?, ?)
            on conflict (day) do update set state = 'written', views = excluded.views, ends = excluded.ends,
              content = excluded.content, bytes = excluded.bytes, sha256 = excluded.sha256,
              written_at = excluded.written_at
            """);
    private static final Sql CONTENT = new Sql("select content from analytics.archived_day where day = ?");
    private static final Sql STATE = new Sql("update analytics.archived_day set state = ? where day = ?");
    private static final Sql ENDED = new Sql("""
            insert into analytics.archived_day (day, state, views, ends, content, bytes, sha256, written_at)
            values (?, 'ended', 0, 0, 0, 0, '', ?)
            on conflict (day) do update set state = 'ended', sha256 = ''
            """);
    private static final Sql NO_FILES = new Sql("update analytics.archived_day set bytes = 0 where day = ?");

    /** Whoever waits for us to let go of a day would be waited for by us: rather try again soon. */
    private static final Sql PATIENCE = new Sql("select set_config('lock_timeout', '500ms', true)");

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    private ArchiveFolder folder;
    private ArchivedDays archived;
    private SiteTime time;

    protected ArchivingOfDay() {}

    @Inject
    ArchivingOfDay(ArchiveFolder folder, ArchivedDays archived, SiteTime time) {
        this.folder = folder;
        this.archived = archived;
        this.time = time;
    }

    ArchivingOfDay(DataSource database, ArchiveFolder folder, ArchivedDays archived, SiteTime time) {
        this(folder, archived, time);
        this.database = database;
    }

    /** @return how many raw rows the verified files hold */
    long write(LocalDate day) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            LOCK.first(connection, row -> row.getString(1), (int) day.toEpochDay());
            archived.bringBack(connection, day);
            noMoreRows(connection, day);
            BigDecimal content = content(connection, day);
            var counts = new long[RawRows.values().length];
            long bytes = 0;
            for (RawRows rows : RawRows.values()) {
                ArchiveFile file = folder.file(rows, day);
                file.write(connection, rows.select(rows.columns(connection), day) + rows.order());
                counts[rows.ordinal()] = verified(connection, day, rows, file);
                bytes += file.size();
            }
            WRITTEN.update(
                    connection,
                    day,
                    counts[0],
                    counts[1],
                    content,
                    bytes,
                    folder.file(RawRows.VIEWS, day).sha256(),
                    time.clock().instant().atOffset(ZoneOffset.UTC));
            return counts[0] + counts[1];
        }
    }

    private static void noMoreRows(Connection connection, LocalDate day) throws SQLException {
        if (EXISTS.first(connection, row -> row.getBoolean(1), child(day))) {
            new Sql("lock table analytics." + child(day) + " in share mode").update(connection);
        }
    }

    /** Compares both ways, so that neither holds a row that the other lacks, each as often as it occurs. */
    private static long verified(Connection connection, LocalDate day, RawRows rows, ArchiveFile file)
            throws SQLException, IOException {
        String table = "read_back_" + rows.fileName();
        file.read(connection, table);
        String logged = rows.select(rows.columns(connection), day);
        String filed = "select * from pg_temp." + table;
        for (String difference :
                List.of("(" + logged + ") except all (" + filed + ")", "(" + filed + ") except all (" + logged + ")")) {
            long differing = new Sql("select count(*) from (" + difference + ") differing")
                    .first(connection, row -> row.getLong(1));
            if (differing > 0) {
                throw new IOException(differing + " rows of " + file.path().getFileName()
                        + " are not those of the table; nothing was dropped.");
            }
        }
        return new Sql("select count(*) from pg_temp." + table).first(connection, row -> row.getLong(1));
    }

    /** @return false when rows came since the files were written: then they must be written again */
    boolean drop(LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection()) {
            PATIENCE.first(connection, row -> row.getString(1));
            LOCK.first(connection, row -> row.getString(1), (int) day.toEpochDay());
            noMoreRows(connection, day);
            BigDecimal written = CONTENT.first(connection, row -> row.getBigDecimal(1), day);
            if (written.compareTo(content(connection, day)) != 0) {
                return false;
            }
            forget(connection, day);
            STATE.update(connection, ArchivedDays.DROPPED, day);
            return true;
        }
    }

    private static BigDecimal content(Connection connection, LocalDate day) throws SQLException {
        BigDecimal sum = BigDecimal.ZERO;
        for (RawRows rows : RawRows.values()) {
            sum = sum.add(new Sql("select coalesce(sum(hashtextextended(t::text, " + rows.ordinal()
                            + ")::numeric), 0) from (" + rows.select(rows.columns(connection), day) + ") t")
                    .first(connection, row -> row.getBigDecimal(1)));
        }
        return sum;
    }

    private static void forget(Connection connection, LocalDate day) throws SQLException {
        new Sql("drop table if exists analytics." + child(day)).update(connection);
        new Sql("delete from analytics.view_end where day = ?").update(connection, day);
    }

    /** From here on the raw rows are gone and the day's tallies stand for ever; its files are {@link #deleteFiles deleted} next. */
    void end(LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection()) {
            PATIENCE.first(connection, row -> row.getString(1));
            LOCK.first(connection, row -> row.getString(1), (int) day.toEpochDay());
            forget(connection, day);
            ENDED.update(connection, day, time.clock().instant().atOffset(ZoneOffset.UTC));
        }
    }

    void deleteFiles(LocalDate day) throws SQLException, IOException {
        folder.delete(day);
        try (Connection connection = database.getConnection()) {
            NO_FILES.update(connection, day);
        }
    }

    static String child(LocalDate day) {
        return "view_log_" + DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
