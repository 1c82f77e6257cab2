package org.masthead.web.pagecache;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.masthead.content.Articles;
import org.masthead.content.SiteTime;

class PlannedChangesTest {
    private final Queue<Runnable> looks = new ArrayDeque<>();
    private Instant now = Instant.parse("2025-02-25T10:00:00Z");
    private Instant planned;
    private boolean away;
    private final PlannedChanges changes = new PlannedChanges(articles(), new SiteTime(clock()), looks::add);

    @Test
    void nothingIsDueBeforeItsMoment() {
        plan(now.plusSeconds(60));
        assertFalse(changes.isDue());
        now = now.plusSeconds(59);
        assertFalse(changes.isDue());
    }

    @Test
    void aMomentIsDueWhenItComesAndOnceMoreWhenThePlanBehindItIsKnown() {
        plan(now.plusSeconds(60));
        now = now.plusSeconds(60);
        planned = null;
        assertTrue(changes.isDue());
        assertFalse(changes.isDue());
        look();
        assertTrue(changes.isDue());
        assertFalse(changes.isDue());
    }

    @Test
    void aMomentThatIsPlannedMeanwhileIsNotMissed() {
        plan(now.plusSeconds(60));
        now = now.plusSeconds(60);
        planned = now.plusSeconds(5);
        assertTrue(changes.isDue());
        look();
        assertTrue(changes.isDue());
        assertFalse(changes.isDue());
        now = now.plusSeconds(5);
        assertTrue(changes.isDue());
    }

    @Test
    void whileTheDatabaseIsAwayPagesStayUntilItIsBack() {
        plan(now.plusSeconds(60));
        now = now.plusSeconds(60);
        away = true;
        assertTrue(changes.isDue());
        look();
        now = now.plus(Duration.ofHours(1));
        assertFalse(changes.isDue());
        away = false;
        changes.changed();
        look();
        assertTrue(changes.isDue());
    }

    private void plan(Instant moment) {
        planned = moment;
        changes.changed();
        look();
    }

    private void look() {
        while (!looks.isEmpty()) {
            looks.remove().run();
        }
    }

    private Articles articles() {
        return (Articles) Proxy.newProxyInstance(
                Articles.class.getClassLoader(), new Class<?>[] {Articles.class}, (proxy, method, values) -> {
                    if (away) {
                        throw new IllegalStateException("no database");
                    }
                    return Optional.ofNullable(planned);
                });
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
