package org.masthead.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.Direction;

class NewsByTimeTest {
    @Test
    void aDayIsCutInTheSitesZone() {
        var late = cards("2025-02-25T23:30:00Z", "2025-02-25T08:00:00Z");
        assertEquals(1, NewsDay.of(late, ZoneOffset.UTC).size());
        assertEquals(
                List.of("2025-02-26", "2025-02-25"),
                NewsDay.of(late, ZoneId.of("Europe/Berlin")).stream()
                        .map(day -> day.day().toString())
                        .toList());
    }

    @Test
    void aYearBeginsWithTheFirstOfItsMonthsThatTheListMeets() {
        var months = NewsMonth.of(
                cards("2025-02-25T08:00:00Z", "2025-01-02T08:00:00Z", "2024-12-31T08:00:00Z"), ZoneOffset.UTC);
        assertEquals(
                List.of(true, false, true),
                months.stream().map(NewsMonth::startsYear).toList());
    }

    private static List<ArticleCard> cards(String... moments) {
        return Stream.of(moments).map(Instant::parse).map(NewsByTimeTest::card).toList();
    }

    private static ArticleCard card(Instant at) {
        return new ArticleCard(
                new ArticleId(1), "a", ArticleKind.NEWS, "", "A", "", null, null, "en", Direction.LTR, at, null);
    }
}
