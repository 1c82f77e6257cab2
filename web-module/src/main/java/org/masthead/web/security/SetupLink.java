package org.masthead.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one-time link by which the first administrator is made. Its token stands in {@code secrets/setup-token} under the
 * home, readable by its owner alone; the launcher prints the link while the file is there.
 */
@ApplicationScoped
class SetupLink {
    private Path file;

    protected SetupLink() {}

    @Inject
    SetupLink(@ConfigProperty(name = "masthead.home") Optional<String> home) {
        this(Path.of(home.orElse("masthead-home")));
    }

    SetupLink(Path home) {
        this.file = home.resolve("secrets").resolve("setup-token");
    }

    void offer() {
        try {
            Files.createDirectories(file.getParent());
            if (Files.notExists(file) || Files.size(file) == 0) {
                Files.deleteIfExists(file);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, freshToken());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The link for the first administrator cannot be kept in " + file, e);
        }
    }

    private static String freshToken() {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    boolean opens(String token) {
        try {
            return token != null
                    && !token.isEmpty()
                    && Files.exists(file)
                    && MessageDigest.isEqual(bytes(Files.readString(file).strip()), bytes(token));
        } catch (IOException e) {
            throw new UncheckedIOException("The link for the first administrator cannot be read from " + file, e);
        }
    }

    void withdraw() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The used link for the first administrator cannot be deleted: " + file, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
