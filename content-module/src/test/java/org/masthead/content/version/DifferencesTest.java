package org.masthead.content.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.masthead.content.Difference;
import org.masthead.content.Difference.Place;

class DifferencesTest {
    private static final Wording BEFORE = new Wording(
            "Harbour",
            "Quay closes",
            "Until spring",
            "Mei Tan",
            1,
            "The quay",
            "KELDER BAY",
            "<p>It closes on Monday.</p>");

    @Test
    void placesComeInTheOrderInWhichAnArticleIsRead() {
        var after = new Wording(
                "Port",
                "Quay opens",
                "Since spring",
                "Mei Tan, Tom Reed",
                2,
                "The pier",
                "OUTER BASIN",
                "<p>It opens on Monday.</p>");

        assertEquals(List.of(Place.values()), places(between(BEFORE, after)));
    }

    @Test
    void markupAloneIsNoDifference() {
        assertEquals(
                List.of(),
                between(BEFORE, body("<p>It <em>closes</em> on\n Monday.</p>")).found());
    }

    @Test
    void aParagraphThatWasAddedStandsBetweenItsUnchangedNeighbours() {
        var before = body("<p>One is here.</p><p>Three is here.</p>");
        var after = body("<p>One is here.</p><p>Two came later.</p><p>Three is here.</p>");

        assertEquals(List.of("{Two came later.}"), shown(between(before, after)));
    }

    @Test
    void aMovedAndChangedNeighbourDoesNotMakeASentenceAnother() {
        var before = body("<p>The ferry leaves at seven from the north pier.</p><p>Nobody may swim there.</p>");
        var after = body(
                "<p>The ferry leaves at eight from the north pier.</p><p>A dog may.</p><p>Nobody may swim there at all.</p>");

        assertEquals(
                List.of(
                        "The ferry leaves at [seven]{eight} from the north pier.",
                        "{A dog may.}",
                        "Nobody may swim there{ at all}."),
                shown(between(before, after)));
    }

    @Test
    void listsHeadingsTablesCaptionsAndPicturesAreReadToo() {
        assertEquals(
                List.of(
                        "Why",
                        "First point",
                        "Year | Boats",
                        "2024 | 7",
                        "[A boat]",
                        "Seen from the pier",
                        "He said yes"),
                Paragraphs.of(
                        "<h2>Why</h2><ul><li>First <b>point</b></li></ul><table><tr><th>Year</th><th>Boats</th></tr>"
                                + "<tr><td>2024</td><td>7</td></tr></table><figure><img src=\"/media/1/a.jpg\" alt=\"A boat\">"
                                + "<figcaption>Seen from<br>the pier</figcaption></figure><blockquote>He said yes</blockquote>"));
    }

    @Test
    void farNeighboursOfAChangeAreLeftOut() {
        String filler = "The tide came in and the tide went out again. ".repeat(20);
        var before = body("<p>" + filler + "Nine boats lay there. " + filler + "</p>");
        var after = body("<p>" + filler + "Ten boats lay there. " + filler + "</p>");

        String shown = shown(between(before, after)).get(0);

        assertTrue(shown.startsWith("…") && shown.endsWith("…"), shown);
        assertTrue(shown.contains("the tide went out again. [Nine]{Ten} boats lay there. The tide came in"), shown);
        assertTrue(shown.length() < 220, shown);
    }

    @Test
    void moreChangedParagraphsThanAnyoneReadsAreCounted() {
        var differences = between(body(paragraphs("old", 15)), body(paragraphs("new", 45)));

        assertEquals(Differences.MOST, differences.found().size());
        assertEquals(15 + 45 - Differences.MOST, differences.more());
    }

    @Test
    void twoChangesFarApartInABookAreTwoChanges() {
        List<String> book = IntStream.range(0, 6_000)
                .mapToObj(i -> "Paragraph " + i + " of a book")
                .collect(Collectors.toCollection(ArrayList::new));
        Wording before = html(book);
        book.set(10, "Paragraph 10 of two books");
        book.set(5_990, "Paragraph 5990 of two books");

        assertEquals(
                List.of("Paragraph 10 of [a book]{two books}", "Paragraph 5990 of [a book]{two books}"),
                shown(between(before, html(book))));
    }

    @Test
    void aParagraphThatMovedIsStruckAndAdded() {
        assertEquals(
                List.of("[One is here.]", "{One is here.}"),
                shown(between(
                        body("<p>One is here.</p><p>Two is there.</p><p>Three is where.</p>"),
                        body("<p>Two is there.</p><p>Three is where.</p><p>One is here.</p>"))));
    }

    @Test
    void twentyThousandWordsAreComparedInSecondsHoweverMuchOfThemChanged() {
        var random = new Random(3);
        List<String> paragraphs = IntStream.range(0, 250)
                .mapToObj(i -> WordComparisonTest.text(random, 80))
                .toList();
        List<String> changed = paragraphs.stream()
                .map(text -> WordComparisonTest.changed(text, random, 10))
                .toList();
        List<String> others = paragraphs.stream()
                .map(text -> WordComparisonTest.text(random, 80))
                .toList();

        assertTimeout(Duration.ofSeconds(5), () -> between(html(paragraphs), html(changed)));
        assertTimeout(Duration.ofSeconds(5), () -> between(html(paragraphs), html(others)));
    }

    private static Wording html(List<String> paragraphs) {
        return body(paragraphs.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining()));
    }

    private static String paragraphs(String word, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<p>" + word + i + " is all that stands in it</p>")
                .collect(Collectors.joining());
    }

    private static Wording body(String html) {
        return new Wording(
                BEFORE.kicker(),
                BEFORE.headline(),
                BEFORE.standfirst(),
                BEFORE.authors(),
                BEFORE.imageId(),
                BEFORE.caption(),
                BEFORE.dateline(),
                html);
    }

    private static Differences between(Wording before, Wording after) {
        return Differences.between(before, after, Locale.ENGLISH);
    }

    private static List<Place> places(Differences differences) {
        return differences.found().stream().map(Difference::place).toList();
    }

    private static List<String> shown(Differences differences) {
        return differences.found().stream()
                .map(difference -> WordComparisonTest.marked(difference.runs()))
                .toList();
    }
}
