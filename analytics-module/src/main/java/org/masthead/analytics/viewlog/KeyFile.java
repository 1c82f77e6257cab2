package org.masthead.analytics.viewlog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Set;

/** A day's key on disk, whole or not there at all. */
final class KeyFile {
    static final String SUFFIX = ".key";

    private static final int LENGTH = 32;

    private KeyFile() {}

    static byte[] readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        byte[] secret = Files.readAllBytes(file);
        if (secret.length != LENGTH) {
            throw new IOException(file + " is no key: " + secret.length + " bytes");
        }
        return secret;
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(whole);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        write(whole, secret, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        try (var folder = FileChannel.open(file.getParent())) {
            folder.force(true);
        }
    }

    private static void write(Path file, byte[] bytes, Set<StandardOpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        try (var channel = FileChannel.open(file, options, attributes)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Overwritten before it is deleted, so the key is not found in a free block. */
    static void destroy(Path file) throws IOException {
        write(file, new byte[LENGTH], Set.of(StandardOpenOption.WRITE));
        Files.delete(file);
    }

    static LocalDate day(Path file) {
        String name = file.getFileName().toString();
        return LocalDate.parse(name.substring(0, name.length() - SUFFIX.length()));
    }
}
