package org.masthead.analytics.viewlog.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The folder where segments wait for their loader. {@code 1764000000000-<id>.open} is being written, {@code .segment} is
 * closed and never changes again; damaged ones end in {@code quarantine/}. Every change is forced to disk.
 */
public final class SpoolFolder {
    private static final String OPEN = ".open";
    private static final String CLOSED = ".segment";

    private final Path folder;
    private final Path quarantine;

    public SpoolFolder(Path folder) throws IOException {
        this.folder = folder;
        this.quarantine = folder.resolve("quarantine");
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(quarantine, ownerOnly);
    }

    @Override
    public String toString() {
        return folder.toAbsolutePath().toString();
    }

    /** Oldest first. */
    public List<Path> closed() throws IOException {
        return list(CLOSED);
    }

    public List<Path> quarantined() throws IOException {
        return list(quarantine, CLOSED);
    }

    public void remove(Path segment) throws IOException {
        Files.deleteIfExists(segment);
        force(folder);
    }

    public void quarantine(Path segment) throws IOException {
        Files.move(segment, quarantine.resolve(segment.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        force(quarantine);
        force(folder);
    }

    /** What a killed process left open; nobody may be writing here. */
    void closeLeftovers() throws IOException {
        for (Path file : list(OPEN)) {
            close(file);
        }
    }

    Path open(long epochMilli, UUID id) {
        return folder.resolve("%013d-%s%s".formatted(epochMilli, id, OPEN));
    }

    void forceNames() throws IOException {
        force(folder);
    }

    void close(Path open) throws IOException {
        String name = open.getFileName().toString();
        Path closed = folder.resolve(name.substring(0, name.length() - OPEN.length()) + CLOSED);
        Files.move(open, closed, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
    }

    static UUID id(Path segment) {
        String name = segment.getFileName().toString();
        return UUID.fromString(name.substring(name.indexOf('-') + 1, name.lastIndexOf('.')));
    }

    private List<Path> list(String suffix) throws IOException {
        return list(folder, suffix);
    }

    private static List<Path> list(Path folder, String suffix) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, "*" + suffix)) {
            files.forEach(found::add);
        }
        found.sort(Comparator.comparing(Path::getFileName));
        return found;
    }

    private static void force(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory)) {
            channel.force(true);
        }
    }
}
