package org.masthead.analytics.accesslog;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.analytics.AccessLogImports;
import org.masthead.analytics.WatchedFile;
import org.masthead.analytics.WatchedLogs;
import org.masthead.analytics.jobs.ServerLock;
import org.masthead.content.Allowed;
import org.masthead.content.DatabaseReady;
import org.masthead.content.Role;
import org.masthead.content.SiteTime;

/** Looks at the watched folder every so often, on one server at a time. */
@ApplicationScoped
@Allowed({Role.EDITOR, Role.ANALYST})
class WatchedFolder implements WatchedLogs {
    private static final System.Logger LOG = System.getLogger(WatchedFolder.class.getName());
    /** After interrupted imports were taken up again. */
    private static final int LATER = 5_500;

    @Resource(lookup = "concurrent/__defaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Resource(lookup = "jdbc/masthead", shareable = false)
    private DataSource database;

    @Inject
    private AccessLogImports imports;

    @Inject
    private ImportedFiles contents;

    @Inject
    private WatchedFiles files;

    @Inject
    private SiteTime time;

    @Inject
    @ConfigProperty(name = "masthead.analytics.watch-folder")
    private Optional<String> folder;

    @Inject
    @ConfigProperty(name = "masthead.analytics.watch-seconds", defaultValue = "30")
    private int seconds;

    @Inject
    @ConfigProperty(name = "masthead.analytics.watch-quiet-seconds", defaultValue = "300")
    private int quietSeconds;

    @Inject
    @ConfigProperty(name = "masthead.analytics.watch-format")
    private Optional<String> format;

    @Inject
    @ConfigProperty(name = "masthead.analytics.watch-delete", defaultValue = "false")
    private boolean delete;

    private Future<?> looking;

    void begin(@Observes @Priority(LATER) DatabaseReady ready) {
        folder.filter(named -> isFormatReadable()).ifPresent(named -> {
            var look = new FolderLook(Path.of(named), Duration.ofSeconds(quietSeconds), time.clock());
            var round = new WatchRound(look, files, contents, imports, format.orElse(""), delete);
            looking = executor.scheduleWithFixedDelay(() -> look(round), seconds, seconds, TimeUnit.SECONDS);
        });
    }

    private boolean isFormatReadable() {
        try {
            LogFormat.named(format.orElse(""));
            return true;
        } catch (IllegalArgumentException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The watched folder is not looked at: masthead.analytics.watch-format",
                    e);
            return false;
        }
    }

    /** A task that throws is not scheduled again. */
    private void look(WatchRound round) {
        try {
            new ServerLock(database, "masthead.analytics.watched-folder").holding(() -> lookNow(round));
        } catch (SQLException | RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The watched folder " + folder.orElse("") + " could not be looked at; it is tried again",
                    e);
        }
    }

    private static void lookNow(WatchRound round) throws SQLException {
        try {
            round.look();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> folder() {
        return folder;
    }

    @Override
    public List<WatchedFile> newest(int atMost) {
        try {
            return files.newest(atMost);
        } catch (SQLException e) {
            throw new IllegalStateException("the watched files could not be read", e);
        }
    }

    @PreDestroy
    void end() {
        if (looking != null) {
            looking.cancel(false);
        }
    }
}
