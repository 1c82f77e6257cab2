package org.masthead.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.masthead.content.StoryMapView;
import org.masthead.content.StoryMapView.Stop;

class MapDrawingTest {
    @Test
    void northIsUpAndEastIsRight() {
        var points = MapDrawing.of(map(stop(1, 50.0, 8.0), stop(2, 51.0, 9.0))).points();
        assertTrue(points.get(0).x() < points.get(1).x());
        assertTrue(points.get(0).y() > points.get(1).y());
    }

    @Test
    void everyStopIsOnTheSheetHoweverFarApart() {
        var drawing = MapDrawing.of(map(stop(1, -89, -179), stop(2, 89, 179), stop(3, 0, 0)));
        for (var point : drawing.points()) {
            assertTrue(point.x() >= 0 && point.x() <= MapDrawing.WIDTH, point::toString);
            assertTrue(point.y() >= 0 && point.y() <= MapDrawing.HEIGHT, point::toString);
        }
    }

    @Test
    void oneStopStandsInTheMiddle() {
        var point = MapDrawing.of(map(stop(1, 48.1, 11.5))).points().get(0);
        assertEquals(MapDrawing.WIDTH / 2, point.x());
        assertEquals(MapDrawing.HEIGHT / 2, point.y());
    }

    @Test
    void aMapWithoutStopsIsAnEmptySheet() {
        assertEquals("", MapDrawing.of(map()).route());
    }

    @Test
    void namesAvoidEachOther() {
        var labels = new MapLabels(List.of(new long[] {400, 250}, new long[] {470, 250}), 800, 500);
        assertEquals("end", labels.label(new long[] {400, 250}, "Outer basin").anchor());
        assertEquals("start", labels.label(new long[] {470, 250}, "Ice house").anchor());
    }

    private static Stop stop(int position, double latitude, double longitude) {
        return new Stop(position, "", "Stop " + position, "", null, latitude, longitude, null);
    }

    private static StoryMapView map(Stop... stops) {
        return new StoryMapView(1, "m", "Map", "", Stream.of(stops).toList(), Instant.EPOCH);
    }
}
