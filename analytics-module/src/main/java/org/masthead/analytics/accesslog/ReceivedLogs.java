package org.masthead.analytics.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The received files under {@code masthead.home/imports}, each kept until its import has ended. */
@ApplicationScoped
public class ReceivedLogs {
    private static final int BUFFER = 256 * 1024;

    private final Path folder;

    @Inject
    ReceivedLogs(@ConfigProperty(name = "masthead.home") String home) {
        this.folder = Path.of(home, "imports");
    }

    protected ReceivedLogs() {
        this.folder = null;
    }

    /**
     * Whole and on disk when it returns; when it throws, nothing of it is left.
     *
     * @throws IllegalArgumentException nothing was sent
     */
    public Path keep(InputStream file) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path kept = folder.resolve(UUID.randomUUID() + ".log");
        try {
            Files.createFile(kept, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            if (write(file, kept) == 0) {
                throw new IllegalArgumentException("The file is empty: send it as the body of the request.");
            }
            return kept;
        } catch (IOException | IllegalArgumentException e) {
            Files.deleteIfExists(kept);
            throw e;
        }
    }

    /** How many bytes there were. */
    private static long write(InputStream file, Path kept) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long written = 0;
        try (var out = Files.newOutputStream(kept)) {
            for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
                out.write(buffer, 0, read);
                written += read;
            }
        }
        try (var channel = FileChannel.open(kept, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return written;
    }

    public Path named(String fileName) {
        return folder.resolve(Path.of(fileName).getFileName());
    }

    void drop(Path kept) throws IOException {
        Files.deleteIfExists(kept);
    }
}
