package org.masthead.analytics.mostviewed;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.masthead.content.TestDatabase;

class ServerLockTest {
    @Test
    void oneServerHoldsItUntilItLetsGo() throws SQLException {
        var database = TestDatabase.migrated("analytics");
        var here = new ServerLock(database, "run");
        var there = new ServerLock(database, "run");
        assertTrue(here.acquire());
        assertFalse(here.acquire());
        assertFalse(there.acquire());
        assertTrue(new ServerLock(database, "another").acquire());
        here.release();
        here.release();
        assertTrue(there.acquire());
        assertFalse(here.acquire());
    }
}
