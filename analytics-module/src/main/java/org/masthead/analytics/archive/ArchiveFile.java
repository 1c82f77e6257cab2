package org.masthead.analytics.archive;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Set;
import org.postgresql.PGConnection;

/** A day's rows as CSV (RFC 4180, UTF-8, header line) under zstd, with {@code sha256sum}'s line beside it; whole or not there. */
record ArchiveFile(Path path) {
    private static final int LEVEL = 9;

    /** Writes what the query selects under another name, forces it to disk and puts it in place. */
    void write(Connection connection, String query) throws IOException, SQLException {
        Files.createDirectories(
                path.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path part = beside(".part");
        Files.deleteIfExists(part);
        try (var channel = FileChannel.open(
                part,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            copyOut(connection, query, Channels.newOutputStream(channel));
        }
        force(part);
        Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        writeChecksum();
        force(path.getParent());
    }

    private static void copyOut(Connection connection, String query, OutputStream file)
            throws IOException, SQLException {
        try (var packed = new ZstdOutputStream(file, LEVEL)) {
            packed.setChecksum(true);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + query + ") to stdout (format csv, header true, encoding 'UTF8')", packed);
        }
    }

    private void writeChecksum() throws IOException {
        Path sum = beside(".sha256");
        Files.writeString(sum, sha256() + "  " + path.getFileName() + "\n");
        force(sum);
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            channel.force(true);
        }
    }

    /** Reads the file into a temporary table of that name whose columns, all text, are those of its header. */
    void read(Connection connection, String table) throws IOException, SQLException {
        verifyChecksum();
        try (InputStream rows = new ZstdInputStream(Files.newInputStream(path))) {
            String header = header();
            try (var statement = connection.createStatement()) {
                statement.execute("drop table if exists pg_temp." + table);
                statement.execute("create temporary table " + table + " (" + String.join(" text, ", header.split(","))
                        + " text) on commit drop");
            }
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy pg_temp." + table + " from stdin (format csv, header true, encoding 'UTF8')", rows);
        }
    }

    /** The names of the columns; none needs quotes. */
    String header() throws IOException {
        try (InputStream rows = new ZstdInputStream(Files.newInputStream(path))) {
            var line = new StringBuilder();
            for (int c = rows.read(); c != '\n' && c >= 0; c = rows.read()) {
                line.append((char) c);
            }
            return line.toString().strip();
        }
    }

    private void verifyChecksum() throws IOException {
        String noted = Files.readString(beside(".sha256")).split(" ", 2)[0];
        if (!noted.equals(sha256())) {
            throw new IOException(path.getFileName() + " is damaged: its SHA-256 is not the one beside it."
                    + " Put the file of a backup in its place.");
        }
    }

    String sha256() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var file = new DigestInputStream(Files.newInputStream(path), digest)) {
                file.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (NoSuchFileException e) {
            throw new IOException(
                    "The archive lacks " + path.getFileName()
                            + ". Put the file of a backup in its place, or give this server the archive's folder.",
                    e);
        }
    }

    long size() throws IOException {
        return Files.size(path);
    }

    void delete() throws IOException {
        Files.deleteIfExists(beside(".part"));
        Files.deleteIfExists(beside(".sha256"));
        Files.deleteIfExists(path);
    }

    private Path beside(String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }
}
