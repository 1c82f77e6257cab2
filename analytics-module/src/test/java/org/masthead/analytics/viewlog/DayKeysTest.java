package org.masthead.analytics.viewlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayKeysTest {
    private static final LocalDate DAY = LocalDate.of(2025, 2, 25);

    @TempDir
    Path home;

    private Path folder;
    private Instant now = Instant.parse("2025-02-25T12:00:00Z");
    private DayKeys keys;

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @BeforeEach
    void open() {
        folder = home.resolve("keys");
        keys = new DayKeys(folder, clock);
    }

    @Test
    void theSameAddressAndAgentAreOneVisitorOfTheDayEvenAfterARestart() {
        long visitor = keys.of(DAY).visitor("192.0.2.1", "Firefox");
        assertEquals(visitor, new DayKeys(folder, clock).of(DAY).visitor("192.0.2.1", "Firefox"));
    }

    @Test
    void anotherAddressAgentOrDayIsAnotherVisitor() {
        long visitor = keys.of(DAY).visitor("192.0.2.1", "Firefox");
        assertNotEquals(visitor, keys.of(DAY).visitor("192.0.2.2", "Firefox"));
        assertNotEquals(visitor, keys.of(DAY).visitor("192.0.2.1", "Firefo"));
        assertNotEquals(visitor, keys.of(DAY).visitor("192.0.2.1", null));
        assertNotEquals(visitor, keys.of(DAY.plusDays(1)).visitor("192.0.2.1", "Firefox"));
        assertNotEquals(keys.of(DAY).visitor("192.0.2.1", null), keys.of(DAY).visitor("192.0.2.1", ""));
    }

    @Test
    void onlyItsOwnerMayReadAKey() throws IOException {
        keys.of(DAY);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(only())));
    }

    @Test
    void aKeyIsDestroyed48HoursAfterItsLastUse() throws IOException {
        long visitor = keys.of(DAY).visitor("192.0.2.1", "Firefox");
        later(Duration.ofHours(40));
        assertEquals(visitor, keys.of(DAY).visitor("192.0.2.1", "Firefox"), "a use that counts");
        later(Duration.ofHours(47));
        assertEquals(1, files().size(), "used 47 hours ago");
        later(Duration.ofHours(2));
        assertEquals(List.of(), files());
        assertNotEquals(visitor, keys.of(DAY).visitor("192.0.2.1", "Firefox"), "nobody knows the old key any more");
    }

    @Test
    void destroyingBeforeAnyKeyWasMadeIsNoError() throws IOException {
        keys.destroyExpired();
        assertEquals(false, Files.exists(folder));
    }

    private void later(Duration time) throws IOException {
        now = now.plus(time);
        keys.destroyExpired();
    }

    private Path only() throws IOException {
        assertEquals(1, files().size());
        return files().get(0);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
