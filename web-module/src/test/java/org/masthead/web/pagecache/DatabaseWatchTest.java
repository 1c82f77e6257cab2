package org.masthead.web.pagecache;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseWatchTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private final DatabaseWatch watch = new DatabaseWatch();

    private static Throwable failed(String state) {
        return new IllegalStateException(new RuntimeException(new SQLException("x", state)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P03", "53300"})
    void aDatabaseThatCannotBeReachedIsAway(String state) {
        assertTrue(watch.blames(failed(state), 0));
        assertTrue(watch.isAway(SECOND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"42601", "23505", "57014", "22021"})
    void aStatementThatIsRefusedSaysNothingAboutIt(String state) {
        assertFalse(watch.blames(failed(state), 0));
        assertFalse(watch.isAway(SECOND));
    }

    @Test
    void oneTriesAgainWhileTheOthersAreSpared() {
        watch.blames(failed("08006"), 0);
        assertFalse(watch.isAway(6 * SECOND));
        assertTrue(watch.isAway(6 * SECOND));
        assertTrue(watch.isAway(20 * SECOND));
        assertFalse(watch.isAway(27 * SECOND));
    }

    @Test
    void itIsBackWithTheFirstAnswer() {
        watch.blames(failed("08006"), 0);
        watch.answered();
        assertFalse(watch.isAway(SECOND));
    }

    @Test
    void aFailureThatIsItsOwnCauseEndsNowhere() {
        var one = new RuntimeException("one");
        one.initCause(new RuntimeException("other", one));
        assertFalse(watch.blames(one, 0));
    }
}
