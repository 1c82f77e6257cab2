package org.masthead.analytics.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.masthead.analytics.Annotations;
import org.masthead.analytics.Annotations.Annotation;
import org.masthead.analytics.Annotations.Kind;
import org.masthead.analytics.Days;
import org.masthead.content.CurrentStaff;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;

class StoredAnnotationsTest {
    private static final LocalDate DAY = LocalDate.parse("2025-02-25");
    private static final Days WEEK = new Days(DAY.minusDays(6), DAY);
    private static final Instant NOW = Instant.parse("2025-02-25T09:00:00Z");

    private final DataSource database = TestDatabase.migrated("analytics");
    private final SiteTime time = new SiteTime(Clock.fixed(NOW, ZoneOffset.UTC));
    private final Annotations annotations = new StoredAnnotations(database, time, CurrentStaff.Caller.System::new);

    @Test
    void aNoteIsFoundOnItsDayWithItsAuthor() {
        long id = annotations.write(DAY, 0, "  Storm closes the harbour ");

        Annotation note = annotations.ofSite(WEEK).get(0);
        assertEquals(new Annotation(id, DAY, Kind.NOTE, 0, "Storm closes the harbour", "system", NOW, null), note);
        assertEquals(List.of(), annotations.ofSite(new Days(DAY.plusDays(1), DAY.plusDays(9))));
    }

    @Test
    void anArticlesAnnotationsStandInItsChartsAndNotInTheSites() {
        annotations.write(DAY, 7, "Linked by a wire service");
        annotations.write(DAY.minusDays(1), 0, "Public holiday");
        annotations.write(DAY, 8, "Another article");

        assertEquals(List.of("Public holiday"), texts(annotations.ofSite(WEEK)));
        assertEquals(List.of("Public holiday", "Linked by a wire service"), texts(annotations.ofArticle(7, WEEK)));
    }

    @Test
    void aNoteIsChangedAndDeleted() {
        long id = annotations.write(DAY, 0, "Strom");
        annotations.change(id, DAY.minusDays(1), "Storm");

        Annotation changed = annotations.find(id).orElseThrow();
        assertEquals("Storm", changed.text());
        assertEquals(DAY.minusDays(1), changed.day());
        assertEquals(NOW, changed.changedAt());

        annotations.delete(id);
        annotations.delete(id);
        assertTrue(annotations.find(id).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> annotations.change(id, DAY, "gone"));
    }

    @Test
    void whatTheSystemNotedStaysAndIsNotedOnce() {
        annotations.note(DAY, Kind.FRONT_PAGE, 7, "", "front:7");
        annotations.note(DAY, Kind.FRONT_PAGE, 7, "", "front:7");

        List<Annotation> all = annotations.page(1, 10);
        assertEquals(1, all.size());
        long id = all.get(0).id();
        assertEquals("", all.get(0).author());
        assertThrows(IllegalArgumentException.class, () -> annotations.delete(id));
        assertThrows(IllegalArgumentException.class, () -> annotations.change(id, DAY, "mine"));
    }

    @Test
    void aNoteWithoutWordsOrDayAndATooLongOneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> annotations.write(DAY, 0, " "));
        assertThrows(IllegalArgumentException.class, () -> annotations.write(null, 0, "when?"));
        assertThrows(
                IllegalArgumentException.class, () -> annotations.write(DAY, 0, "x".repeat(Annotations.LONGEST + 1)));
    }

    @Test
    void pagesGoFromTheLatestDayBack() {
        for (int i = 0; i < 5; i++) {
            annotations.write(DAY.minusDays(i), 0, "day " + i);
        }
        assertEquals(List.of("day 0", "day 1"), texts(annotations.page(1, 2)));
        assertEquals(List.of("day 4"), texts(annotations.page(3, 2)));
        assertEquals(List.of(), texts(annotations.page(10_000, 50)));
    }

    private static List<String> texts(List<Annotation> annotations) {
        return annotations.stream().map(Annotation::text).toList();
    }
}
