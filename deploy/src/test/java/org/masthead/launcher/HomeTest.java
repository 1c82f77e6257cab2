package org.masthead.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    Path folder;

    @Test
    void oneHomeServesOneServer() {
        Path root = folder.resolve("home");
        try (Home held = Home.hold(root)) {
            var refusal = assertThrows(StartRefused.class, () -> Home.hold(root));
            assertTrue(refusal.getMessage().contains("already serves from " + held.root()), refusal.getMessage());
        }
        Home.hold(root).close();
    }

    @Test
    void theHomeAndItsSecretsAreReadableByTheirOwnerAlone() throws IOException {
        try (Home home = Home.hold(folder.resolve("home"))) {
            home.secret("database-password");

            assertEquals("rwx------", permissions(home.root()));
            assertEquals("rwx------", permissions(home.root().resolve("secrets")));
            assertEquals("rw-------", permissions(home.root().resolve("secrets/database-password")));
            assertEquals("rw-------", permissions(home.root().resolve("lock")));
        }
    }

    @Test
    void aSecretIsMadeOnceAndKept() {
        try (Home home = Home.hold(folder.resolve("home"))) {
            String made = home.secret("a");

            assertEquals(64, made.length());
            assertEquals(made, home.secret("a"));
            assertTrue(!made.equals(home.secret("b")));
        }
    }

    @Test
    void aSecretThatAKilledStartLeftUnfinishedIsMadeAnew() throws IOException {
        try (Home home = Home.hold(folder.resolve("home"))) {
            Files.createFile(home.folder("secrets").resolve("a.unfinished"));

            assertEquals(64, home.secret("a").length());
            assertEquals("rw-------", permissions(home.root().resolve("secrets/a")));
        }
    }

    @Test
    void aFileWhereTheHomeShouldBeIsRefusedInOneSentence() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        var refusal = assertThrows(StartRefused.class, () -> Home.hold(file));

        assertTrue(refusal.getMessage().contains("masthead.home"), refusal.getMessage());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
