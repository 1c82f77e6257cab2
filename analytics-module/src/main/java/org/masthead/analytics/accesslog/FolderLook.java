package org.masthead.analytics.accesslog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at a folder again and again and tells which of its files are written completely: as long as at the look before, and
 * untouched for a while. Folders in it, links, empty and hidden files are none.
 */
final class FolderLook {
    private final Path folder;
    private final Duration quiet;
    private final Clock clock;
    private Set<Found> before = Set.of();

    /** A file as it was at a look. */
    record Found(String name, long bytes, Instant modified) {}

    FolderLook(Path folder, Duration quiet, Clock clock) {
        this.folder = folder;
        this.quiet = quiet;
        this.clock = clock;
    }

    /** The complete ones, oldest first. */
    List<Found> complete() throws IOException {
        List<Found> now = all();
        List<Found> complete = now.stream()
                .filter(before::contains)
                .filter(file -> file.modified().plus(quiet).compareTo(clock.instant()) <= 0)
                .sorted(Comparator.comparing(Found::modified).thenComparing(Found::name))
                .toList();
        before = new HashSet<>(now);
        return complete;
    }

    private List<Found> all() throws IOException {
        var found = new ArrayList<Found>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                add(file, found);
            }
        }
        return found;
    }

    private static void add(Path file, List<Found> found) throws IOException {
        try {
            var facts = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            String name = file.getFileName().toString();
            if (facts.isRegularFile() && facts.size() > 0 && !name.startsWith(".")) {
                found.add(new Found(
                        name, facts.size(), facts.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS)));
            }
        } catch (NoSuchFileException e) {
            System.getLogger(FolderLook.class.getName())
                    .log(System.Logger.Level.DEBUG, "A file went while it was looked at", e);
        }
    }

    /** Whether the file still is what it was. */
    boolean isStill(Found file) throws IOException {
        var now = new ArrayList<Found>();
        add(folder.resolve(file.name()), now);
        return now.contains(file);
    }

    Path path(Found file) {
        return folder.resolve(file.name());
    }
}
