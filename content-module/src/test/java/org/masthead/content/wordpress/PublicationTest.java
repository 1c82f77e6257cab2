package org.masthead.content.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.content.ArticleState;

class PublicationTest {
    private static final String NONE = "0000-00-00 00:00:00";
    private static final Publication PUBLICATION = new Publication(ZoneId.of("Europe/Berlin"));
    private static final SourceSite SITE = new SourceSite(
            "old.example",
            OldAddress.of("https://old.example").orElseThrow(),
            "en",
            Instant.parse("2025-02-25T12:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "publish, '', PUBLISHED, ''",
        "future, '', SCHEDULED, ''",
        "draft, '', DRAFT, ''",
        "auto-draft, '', DRAFT, ''",
        "pending, '', IN_REVIEW, ''",
        "private, '', DRAFT, private",
        "publish, secret, DRAFT, password-protected",
        "wc-refunded, '', DRAFT, status"
    })
    void everyStatusHasItsState(String status, String password, ArticleState state, String reason) {
        Publication.Of of = PUBLICATION.of(SITE, item(status, password, "2013-03-15 18:20:05", "2013-03-15 17:20:05"));
        assertEquals(state, of.state());
        assertEquals(
                reason.isEmpty() ? List.of() : List.of(reason),
                of.remarks().stream().map(Remark::reason).toList());
    }

    @Test
    void theTimeInUtcCountsBeforeTheLocalOne() {
        assertEquals(
                Instant.parse("2013-03-15T17:20:05Z"),
                PUBLICATION
                        .of(SITE, item("publish", "", "2013-03-15 11:11:11", "2013-03-15 17:20:05"))
                        .startsAt());
        assertEquals(
                Instant.parse("2013-03-15T17:20:05Z"),
                PUBLICATION
                        .of(SITE, item("publish", "", "2013-03-15 18:20:05", NONE))
                        .startsAt());
    }

    @Test
    void whatWasPublishedWithoutADateTakesTheExportsDateAndSaysSo() {
        Publication.Of of = PUBLICATION.of(SITE, item("publish", "", NONE, NONE));
        assertEquals(SITE.exportedAt(), of.startsAt());
        assertEquals("no-date", of.remarks().get(0).reason());
    }

    @Test
    void aDraftNeedsNoDate() {
        Publication.Of of = PUBLICATION.of(SITE, item("draft", "", NONE, NONE));
        assertEquals(List.of(), of.remarks());
        assertEquals("Untitled 7", of.untitled("7"));
    }

    @Test
    void whatHasNoTitleIsNamedByItsDay() {
        assertEquals(
                "Untitled, 3 March 2013",
                PUBLICATION
                        .of(SITE, item("draft", "", NONE, "2013-03-02 23:30:00"))
                        .untitled("7"));
    }

    static WxrItem item(String status, String password, String date, String dateGmt) {
        return new WxrItem(
                1, "Quay", "", "", "", "", "", "7", date, dateGmt, "open", "quay", status, "0", "post", password, false,
                "", List.of(), Map.of(), List.of());
    }
}
