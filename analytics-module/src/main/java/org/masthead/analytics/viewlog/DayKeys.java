package org.masthead.analytics.viewlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.content.SiteTime;

/**
 * The random key of each site day, from which {@link DayKey} makes that day's visitors:
 * {@code keys.of(day).visitor(address, agent)}. Kept as files under {@code masthead.home/keys} that only their owner may
 * read, so it is at hand while the database is away, and destroyed 48 hours after the day's last use: then nobody can say
 * any more which address a visitor had.
 */
@ApplicationScoped
public class DayKeys {
    /** How long after its last use a key is kept. */
    public static final Duration KEPT = Duration.ofHours(48);

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final ConcurrentMap<LocalDate, DayKey> keys = new ConcurrentHashMap<>();
    private Path folder;
    private Clock clock;

    protected DayKeys() {}

    @Inject
    public DayKeys(@ConfigProperty(name = "masthead.home") String home, SiteTime time) {
        this(Path.of(home, "keys"), time.clock());
    }

    public DayKeys(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The day's key, made at its first use. Take it anew for each request or chunk: taking it is what counts as use. */
    public DayKey of(LocalDate day) {
        DayKey key = keys.computeIfAbsent(day, this::readOrMake);
        Instant now = clock.instant();
        if (key.noteUse(now, NOTED_EVERY)) {
            touch(day, now);
        }
        return key;
    }

    private DayKey readOrMake(LocalDate day) {
        try {
            return new DayKey(KeyFile.readOrMake(file(day)));
        } catch (IOException e) {
            throw new UncheckedIOException("The key of " + day + " can be neither read nor made", e);
        }
    }

    private void touch(LocalDate day, Instant now) {
        try {
            Files.setLastModifiedTime(file(day), FileTime.from(now));
        } catch (IOException e) {
            throw new UncheckedIOException("The use of the key of " + day + " cannot be noted", e);
        }
    }

    /** Destroys every key that was last used longer ago than {@link #KEPT}; call it every hour. */
    public void destroyExpired() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Instant limit = clock.instant().minus(KEPT);
        try (var files = Files.newDirectoryStream(folder, "*" + KeyFile.SUFFIX)) {
            for (Path file : files) {
                destroyIfUnusedSince(limit, file);
            }
        }
        try (var directory = FileChannel.open(folder)) {
            directory.force(true);
        }
    }

    private void destroyIfUnusedSince(Instant limit, Path file) throws IOException {
        var failure = new IOException[1];
        keys.compute(KeyFile.day(file), (day, key) -> {
            try {
                if (!Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    return key;
                }
                KeyFile.destroy(file);
                return null;
            } catch (IOException e) {
                failure[0] = e;
                return key;
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
    }

    private Path file(LocalDate day) {
        return folder.resolve(day + KeyFile.SUFFIX);
    }
}
