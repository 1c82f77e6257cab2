package org.masthead.analytics.viewlog;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.masthead.analytics.Campaign;
import org.masthead.analytics.ReceivedView;
import org.masthead.analytics.ReceivedView.Source;
import org.masthead.analytics.viewlog.spool.SpoolFolder;
import org.masthead.analytics.viewlog.spool.SpoolLimits;

/** A home with a spool and a view log at a pinned moment; every {@code arrive} closes the segment and loads it. */
final class ViewScene {
    static final Instant NOON = Instant.parse("2025-02-25T12:00:00Z");

    final SpoolFolder folder;
    private final Path home;
    private final DataSource database;
    private ViewSpool spool;
    private SpooledViewLog log;

    ViewScene(Path home, DataSource database) throws IOException {
        this.home = home;
        this.database = database;
        this.folder = new SpoolFolder(home.resolve("spool"));
        at(NOON, ZoneOffset.UTC);
    }

    ViewScene at(Instant now, ZoneId zone) throws IOException {
        if (spool != null) {
            spool.close();
        }
        spool = new ViewSpool(folder, new SpoolLimits(8 << 20, Duration.ofHours(1), 100));
        Clock clock = Clock.fixed(now, zone);
        var keys = new DayKeys(home.resolve("keys"), clock);
        log = new SpooledViewLog(
                spool, keys, clock, new Referrer(List.of("masthead.example")), new Countries(Optional.empty()));
        return this;
    }

    SpooledViewLog log() {
        return log;
    }

    /** Closes what was recorded so far, without loading it. */
    void close() throws IOException {
        spool.close();
        spool = null;
        at(NOON, ZoneOffset.UTC);
    }

    void arrive() throws IOException, SQLException {
        close();
        load();
    }

    void load() throws IOException, SQLException {
        new SegmentLoader(folder, database).load();
    }

    String ask(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select coalesce(string_agg(line, E'\\n' order by line), '') from ("
                        + "select row_text.*::text as line from (" + sql + ") row_text) lines")) {
            rows.next();
            return rows.getString(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static ReceivedView view(UUID id, String path) {
        return view(id, path, 0);
    }

    static ReceivedView view(UUID id, String path, long ageMillis) {
        return new ReceivedView(
                id,
                ageMillis,
                Source.BEACON,
                path,
                17,
                2,
                "192.0.2.7",
                "Firefox",
                "",
                "",
                Campaign.NONE,
                "",
                false,
                false);
    }
}
