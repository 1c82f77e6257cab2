package org.masthead.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupLinkTest {
    @TempDir
    private Path home;

    @Test
    void theLinkOpensWithItsTokenUntilItIsWithdrawn() throws IOException {
        var link = new SetupLink(home);
        link.offer();
        String token = Files.readString(home.resolve("secrets/setup-token"));
        assertTrue(link.opens(token));
        assertFalse(link.opens(token.substring(1)));
        assertFalse(link.opens(null));
        assertFalse(link.opens(""));
        link.withdraw();
        assertFalse(link.opens(token));
    }

    @Test
    void onlyItsOwnerReadsTheToken() throws IOException {
        new SetupLink(home).offer();
        assertEquals(
                PosixFilePermissions.fromString("rw-------"),
                Files.getPosixFilePermissions(home.resolve("secrets/setup-token")));
    }

    @Test
    void aLinkThatWasOfferedStaysTheSameAfterARestart() throws IOException {
        new SetupLink(home).offer();
        String token = Files.readString(home.resolve("secrets/setup-token"));
        new SetupLink(home).offer();
        assertEquals(token, Files.readString(home.resolve("secrets/setup-token")));
    }

    @Test
    void aFileThatAKilledStartLeftEmptyOpensNothingAndIsMadeAnew() throws IOException {
        Files.createDirectories(home.resolve("secrets"));
        Path file = Files.createFile(home.resolve("secrets/setup-token"));
        var link = new SetupLink(home);
        assertFalse(link.opens(""));
        link.offer();
        assertTrue(link.opens(Files.readString(file)));
    }

    @Test
    void withoutAnOfferNothingOpens() {
        assertFalse(new SetupLink(home).opens(""));
    }
}
