package org.masthead.content.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The library's folder: each content once, named by its SHA-256, whole or not there. */
@ApplicationScoped
class Shelf {
    private Path folder;

    protected Shelf() {}

    @Inject
    Shelf(@ConfigProperty(name = "masthead.home", defaultValue = "masthead-home") String home) {
        this(Path.of(home, "media"));
    }

    Shelf(Path folder) {
        this.folder = folder;
    }

    /** Looks at a file before it may stay; throws IllegalArgumentException with a sentence for people otherwise. */
    @FunctionalInterface
    interface Inspection {
        KeptFile inspect(Path file, String sha256, long size) throws IOException;
    }

    KeptFile keep(InputStream content, long atMost, Inspection inspection) throws IOException {
        Files.createDirectories(folder);
        Path arriving = Files.createTempFile(folder, "arriving", ".part");
        try {
            copy(content, arriving, atMost);
            Metadata.strip(arriving);
            String sha256 = sum(arriving);
            KeptFile kept = inspection.inspect(arriving, sha256, Files.size(arriving));
            place(arriving, file(sha256));
            return kept;
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    private static void copy(InputStream content, Path target, long atMost) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[65_536];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > atMost) {
                    throw new IllegalArgumentException(
                            "This file is larger than " + atMost / 1_000_000 + " MB: make it smaller.");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static String sum(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file);
                OutputStream summed = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(summed);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void place(Path arriving, Path target) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        try (FileChannel channel = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(arriving, target, StandardCopyOption.ATOMIC_MOVE);
    }

    Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
