package org.masthead.analytics.jobs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.masthead.content.TestDatabase;

class ServerLockTest {
    private final ServerLock here = new ServerLock(TestDatabase.migrated("analytics"), "run");
    private final ServerLock there = new ServerLock(here.database(), "run");

    @Test
    void oneServerHoldsItUntilItLetsGo() throws SQLException {
        assertTrue(here.holding(() -> {
            assertFalse(there.holding(() -> {}));
            assertFalse(here.holding(() -> {}));
            assertTrue(new ServerLock(here.database(), "another").holding(() -> {}));
        }));
        assertTrue(there.holding(() -> {}));
    }

    @Test
    void whoFailsLetsGoAsWell() throws SQLException {
        assertThrows(
                IllegalStateException.class,
                () -> here.holding(() -> {
                    throw new IllegalStateException();
                }));
        assertTrue(there.holding(() -> {}));
    }
}
