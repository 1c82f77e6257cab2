package org.masthead.analytics.viewlog;

import static org.masthead.analytics.viewlog.ViewScene.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.masthead.analytics.viewlog.spool.SpoolFolder;
import org.masthead.analytics.viewlog.spool.SpoolLimits;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The process that {@link KilledLoadingTest} kills: many threads record views, each id is written to a file of its own
 * once it was acknowledged, and segments load all the while. Arguments: home, JDBC address, its user, threads.
 */
final class KilledProcess {
    private KilledProcess() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        var database = new PGSimpleDataSource();
        database.setUrl(arguments[1]);
        database.setUser(arguments[2]);
        var folder = new SpoolFolder(home.resolve("spool"));
        var spool = new ViewSpool(folder, new SpoolLimits(64 << 10, Duration.ofMillis(50), 1_000));
        Clock clock = Clock.systemUTC();
        var keys = new DayKeys(home.resolve("keys"), clock);
        var log = new SpooledViewLog(spool, keys, clock, new Referrer(List.of()), new Countries(Optional.empty()));
        for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
            new Thread(() -> pour(log, home)).start();
        }
        var loader = new SegmentLoader(folder, database);
        while (true) {
            loader.load();
        }
    }

    /** Every tenth view is sent twice, as a page does that missed the answer. */
    private static void pour(SpooledViewLog log, Path home) {
        Path acknowledged = home.resolve("acknowledged-" + UUID.randomUUID());
        try (var out = Files.newOutputStream(acknowledged, StandardOpenOption.CREATE_NEW)) {
            for (int i = 0; ; i++) {
                UUID id = UUID.randomUUID();
                if (log.record(view(id, "/articles/" + i % 50))) {
                    out.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
                }
                if (i % 10 == 0) {
                    log.record(view(id, "/articles/" + i % 50));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
