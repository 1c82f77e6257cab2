package org.masthead.analytics.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.masthead.analytics.Annotations;
import org.masthead.analytics.Annotations.Kind;
import org.masthead.analytics.Days;
import org.masthead.content.CurrentStaff;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;

class OutagesTest {
    private static final Instant START = Instant.parse("2025-02-25T09:00:00Z");
    private static final Days DAYS = new Days(LocalDate.parse("2025-02-25"), LocalDate.parse("2025-02-26"));

    private final DataSource database = TestDatabase.migrated("analytics");

    @Test
    void minutesInARowAreNoOutage() throws SQLException {
        aliveAfter(Duration.ZERO);
        aliveAfter(Duration.ofMinutes(1));
        aliveAfter(Duration.ofMinutes(6));

        assertEquals(List.of(), annotationsAfter(Duration.ofMinutes(6)).ofSite(DAYS));
    }

    @Test
    void moreThanFiveMinutesWithoutASignAreNotedOnceOnTheDayWhenTheyBegan() throws SQLException {
        aliveAfter(Duration.ZERO);
        aliveAfter(Duration.ofHours(20));
        aliveAfter(Duration.ofHours(20));

        List<Annotations.Annotation> noted =
                annotationsAfter(Duration.ofHours(20)).ofSite(DAYS);
        assertEquals(1, noted.size());
        assertEquals(Kind.OUTAGE, noted.get(0).kind());
        assertEquals(LocalDate.parse("2025-02-25"), noted.get(0).day());
        assertEquals("2025-02-25T09:00:00Z/2025-02-26T05:00:00Z", noted.get(0).text());
    }

    private void aliveAfter(Duration since) throws SQLException {
        new Outages(database, annotationsAfter(since), time(since)).alive();
    }

    private Annotations annotationsAfter(Duration since) {
        return new StoredAnnotations(database, time(since), CurrentStaff.Caller.System::new);
    }

    private static SiteTime time(Duration since) {
        return new SiteTime(Clock.fixed(START.plus(since), ZoneOffset.UTC));
    }
}
