package org.masthead.web.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.masthead.content.Shape;
import org.masthead.content.StoryMapView;
import org.masthead.content.StoryMapView.Kind;
import org.masthead.content.StoryMapView.Stop;

class MapDrawingTest {
    private static final Cartography CARTOGRAPHY = new Cartography();

    @Test
    void northIsUpAndEastIsRight() {
        var points =
                CARTOGRAPHY.whole(map(stop(1, 50.0, 8.0), stop(2, 51.0, 9.0))).points();
        assertTrue(points.get(0).x() < points.get(1).x());
        assertTrue(points.get(0).y() > points.get(1).y());
    }

    @Test
    void everyStopIsOnTheSheetHoweverFarApart() {
        onTheSheet(CARTOGRAPHY.whole(map(stop(1, -90, -180), stop(2, 90, 180), stop(3, 0, 0))));
        onTheSheet(CARTOGRAPHY.whole(map(stop(1, 89.9, -120), stop(2, 85, 60))));
        onTheSheet(CARTOGRAPHY.brief(map(stop(1, -77, 166), stop(2, -62, -58), stop(3, 64, -21))));
    }

    @Test
    void neighboursAcrossTheAntimeridianStayNeighbours() {
        var drawing = CARTOGRAPHY.whole(map(stop(1, -17, 178), stop(2, -13.8, -172)));
        onTheSheet(drawing);
        assertTrue(drawing.points().get(0).x() < drawing.points().get(1).x());
        assertFalse(drawing.land().isEmpty());
    }

    @Test
    void aLineAcrossTheAntimeridianTakesTheShortWay() {
        var line = Shape.of("{\"type\":\"LineString\",\"coordinates\":[[170,-20],[-170,-15]]}");
        var stop = new Stop(1, "", "Boat", "", null, null, -20, 170, line, null);
        assertEquals(
                1,
                CARTOGRAPHY
                        .whole(map(stop))
                        .points()
                        .get(0)
                        .path()
                        .chars()
                        .filter(c -> c == 'M')
                        .count());
    }

    @Test
    void oneStopStandsInTheMiddle() {
        var drawing = CARTOGRAPHY.whole(map(stop(1, 48.1, 11.5)));
        assertEquals(drawing.width() / 2, drawing.points().get(0).x());
        assertEquals(drawing.height() / 2, drawing.points().get(0).y());
    }

    @Test
    void aMapWithoutStopsShowsTheWorld() {
        var drawing = CARTOGRAPHY.whole(map());
        assertEquals(List.of(), drawing.points());
        assertFalse(drawing.globe().isEmpty());
        assertNull(drawing.scale());
    }

    @Test
    void aMapWithGroundOfItsOwnNeedsNoCoasts() {
        var map = new StoryMapView(
                1, "m", "Map", "", List.of(), List.of(stop(1, 56, 3)), List.of(), false, Instant.EPOCH);
        assertEquals("", CARTOGRAPHY.whole(map).land());
    }

    @Test
    void theTeaserIsSmall() {
        var teaser = CARTOGRAPHY.brief(map(stop(1, 57.1, -2.1), stop(2, 51.9, 4.5), stop(3, 60.4, 5.3)));
        assertTrue(teaser.land().length() > 500, teaser.land());
        assertTrue(teaser.land().length() + teaser.borders().length() < 9_000, teaser::land);
    }

    @Test
    void twoHundredStopsAreDrawnAndNamedWhereThereIsRoom() {
        Stop[] stops = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> stop(i, 50 + i % 20 / 10.0, 8 + i / 100.0))
                .toArray(Stop[]::new);
        var points = CARTOGRAPHY.whole(map(stops)).points();
        assertEquals(200, points.size());
        assertTrue(points.stream().anyMatch(point -> point.label() == null));
    }

    @Test
    void namesAvoidEachOther() {
        var labels = new MapLabels(List.of(new long[] {400, 250}, new long[] {470, 250}), List.of(), 800, 500);
        assertEquals("end", labels.label(new long[] {400, 250}, "Outer basin").anchor());
        assertEquals("start", labels.label(new long[] {470, 250}, "Ice house").anchor());
    }

    @Test
    void aVeryLongNameStandsOnlyInTheList() {
        var labels = new MapLabels(List.of(new long[] {400, 250}), List.of(), 800, 500);
        assertNull(labels.label(new long[] {400, 250}, "x".repeat(200)));
        assertNotNull(labels.label(new long[] {400, 250}, "x"));
    }

    @Test
    void theDaysToCompareAreThoseWhenSomethingComesOrGoes() {
        var pier = new Stop(1, "", "Pier", "", LocalDate.of(1900, 5, 1), LocalDate.of(1950, 5, 1), 56, 3, null, null);
        assertEquals(
                List.of(
                        LocalDate.of(1900, 4, 30),
                        LocalDate.of(1900, 5, 1),
                        LocalDate.of(1950, 5, 1),
                        LocalDate.of(1950, 5, 2)),
                CARTOGRAPHY.whole(map(pier)).days());
    }

    @Test
    void theLegendHoldsTheKindsThatStopsHaveInItsOwnOrder() {
        var map = new StoryMapView(
                1,
                "m",
                "Map",
                "",
                List.of(new Kind("unused", "Unused"), new Kind("boat", "Boats"), new Kind("light", "Lights")),
                List.of(kind("light"), kind("boat"), kind("other"), kind("")),
                List.of(),
                true,
                Instant.EPOCH);
        assertEquals(
                List.of("Boats", "Lights", "other"),
                CARTOGRAPHY.whole(map).kinds().stream()
                        .map(MapDrawing.Kind::label)
                        .toList());
    }

    private static void onTheSheet(MapDrawing drawing) {
        for (var point : drawing.points()) {
            assertTrue(point.x() >= 0 && point.x() <= drawing.width(), point::toString);
            assertTrue(point.y() >= 0 && point.y() <= drawing.height(), point::toString);
        }
    }

    private static Stop kind(String kind) {
        return new Stop(1, kind, "Stop", "", null, null, 50, 8, null, null);
    }

    private static Stop stop(int position, double latitude, double longitude) {
        return new Stop(position, "", "Stop " + position, "", null, null, latitude, longitude, null, null);
    }

    private static StoryMapView map(Stop... stops) {
        return new StoryMapView(
                1, "m", "Map", "", List.of(), Stream.of(stops).toList(), List.of(), true, Instant.EPOCH);
    }
}
