package org.masthead.analytics.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.analytics.mostviewed.JudgedScene.BROWSER;
import static org.masthead.analytics.mostviewed.JudgedScene.DAY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.masthead.analytics.HitAccount;
import org.masthead.analytics.mostviewed.JudgedScene;

/** Whatever came in has an outcome; what was counted at the door and in the log is not taken from the tally. */
class CountedHitsTest {
    private final JudgedScene scene = new JudgedScene()
            .views(DAY, "/one", BROWSER, "Ann", 25)
            .views(DAY, "/one", "Googlebot/2.1", "Bob", 2)
            .refused(DAY, "too-old", 3)
            .tally(DAY);
    private final CountedHits hits = new CountedHits(scene.database());

    @Test
    void everyHitHasAnOutcome() {
        HitAccount day = only();
        assertEquals(Map.of("beacon", 30L), day.sources());
        assertEquals(20, day.outcomes().views());
        assertEquals(5, day.outcomes().repeats());
        assertEquals(Map.of("listed", 2L), day.outcomes().bots());
        assertEquals(Map.of("too-old", 3L), day.outcomes().refused());
        assertEquals(0, day.missing());
        assertFalse(day.defect());
    }

    @Test
    void aDayThatDoesNotAddUpIsADefect() {
        scene.change("update analytics.daily_path set views = views - 1");
        assertEquals(1, only().missing());
        assertTrue(only().defect());
    }

    @Test
    void anOutcomeWithoutAHitIsADefectToo() {
        scene.change(
                "delete from analytics.daily_source",
                "delete from analytics.day_tally",
                "delete from analytics.refusal");
        assertEquals(-27, only().missing());
        assertTrue(only().defect());
    }

    @Test
    void aDayThatWaitsForItsTallyIsNone() {
        scene.change("update analytics.daily_path set views = views - 1").views(DAY, "/one", BROWSER, "Eve", 1);
        assertTrue(only().open());
        assertFalse(only().defect());
    }

    @Test
    void aDayTalliedBeforeWaysWereCountedIsHeldAgainstItsLog() {
        scene.change("delete from analytics.daily_source");
        assertEquals(Map.of("beacon", 3L, "log", 27L), only().sources());
        assertEquals(0, only().missing());
    }

    @Test
    void daysWithoutAHitAreAbsent() {
        assertEquals(List.of(), hits.of(DAY.plusDays(1), DAY.plusDays(9)));
    }

    private HitAccount only() {
        List<HitAccount> days = hits.of(DAY.minusDays(3), DAY.plusDays(3));
        assertEquals(1, days.size());
        return days.get(0);
    }
}
