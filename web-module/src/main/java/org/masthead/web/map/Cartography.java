package org.masthead.web.map;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.masthead.content.Shape;
import org.masthead.content.StoryMapView;
import org.masthead.content.StoryMapView.Ground;
import org.masthead.content.StoryMapView.GroundKind;
import org.masthead.content.StoryMapView.Stop;
import org.masthead.web.map.Atlas.Scale;

/**
 * Draws story maps.
 *
 * <pre>{@code
 * MapDrawing teaser = cartography.brief(maps.newest().orElseThrow());
 * }</pre>
 */
@ApplicationScoped
public class Cartography {
    private static final int WIDE = 1000;
    private static final int NARROW = 640;
    /** Degrees across the paper from which a coarser scale of the atlas will do. */
    private static final double LARGE_UNTIL = 7;

    private static final double MEDIUM_UNTIL = 60;

    private final Atlas atlas = new Atlas();

    /** To look at closely. */
    public MapDrawing whole(StoryMapView map) {
        return draw(map, WIDE, 10);
    }

    /** In few bytes, to stand among other things. */
    public MapDrawing brief(StoryMapView map) {
        return draw(map, NARROW, 1);
    }

    private MapDrawing draw(StoryMapView map, int width, int steps) {
        var sheet = new Sheet(extent(map), width);
        Coasts coasts = map.worldOutlines() ? new Coasts(sheet, atlas.at(scale(sheet, steps)), steps) : null;
        var net = new Graticule(sheet);
        var shapes = new Shapes(sheet, steps);
        var legend = new Legend(map);
        List<MapDrawing.Name> names = shapes.names(map.ground());
        return new MapDrawing(
                map,
                sheet.width(),
                sheet.height(),
                net.globe(),
                coasts == null ? "" : coasts.land(),
                coasts == null ? "" : coasts.borders(),
                net.lines(),
                net.ticks(),
                ScaleBar.on(sheet),
                pieces(map, shapes),
                names,
                points(map, sheet, shapes, legend, names),
                legend.used(map.stops()),
                days(map));
    }

    private static Extent extent(StoryMapView map) {
        Stream<double[]> stops = map.stops().stream()
                .flatMap(stop -> Stream.concat(
                        Stream.of(new double[] {stop.longitude(), stop.latitude()}),
                        stop.shape() == null ? Stream.empty() : stop.shape().paths().stream()));
        Stream<double[]> ground = map.ground().stream().flatMap(piece -> piece.shape().paths().stream());
        return Extent.around((map.stops().isEmpty() ? ground : stops).toList());
    }

    private static Scale scale(Sheet sheet, int steps) {
        double across = sheet.degreesAcross();
        if (across > (steps == 1 ? MEDIUM_UNTIL : 2 * MEDIUM_UNTIL)) {
            return Scale.SMALL;
        }
        return across > LARGE_UNTIL ? Scale.MEDIUM : Scale.LARGE;
    }

    private static List<MapDrawing.Piece> pieces(StoryMapView map, Shapes shapes) {
        return map.ground().stream()
                .filter(piece -> piece.kind() != GroundKind.NAME)
                .map(piece -> new MapDrawing.Piece(
                        piece.kind().name().toLowerCase(Locale.ROOT), shapes.path(piece.shape()), piece))
                .filter(piece -> !piece.path().isEmpty())
                .toList();
    }

    private static List<MapDrawing.Point> points(
            StoryMapView map, Sheet sheet, Shapes shapes, Legend legend, List<MapDrawing.Name> names) {
        List<long[]> places =
                map.stops().stream().map(stop -> place(stop, sheet)).toList();
        var labels = new MapLabels(places, names, sheet.width(), sheet.height());
        var points = new ArrayList<MapDrawing.Point>();
        for (int i = 0; i < places.size(); i++) {
            Stop stop = map.stops().get(i);
            long[] place = places.get(i);
            points.add(new MapDrawing.Point(
                    place[0],
                    place[1],
                    stop,
                    labels.label(place, stop.title()),
                    stop.shape() == null ? "" : shapes.path(stop.shape()),
                    stop.shape() != null && stop.shape().kind() == Shape.Kind.AREA ? "area" : "line",
                    legend.of(stop)));
        }
        return points;
    }

    private static long[] place(Stop stop, Sheet sheet) {
        double[] point = sheet.drawn(new double[] {stop.longitude(), stop.latitude()});
        return new long[] {Math.round(point[0]), Math.round(point[1])};
    }

    private static List<LocalDate> days(StoryMapView map) {
        return Stream.concat(
                        map.stops().stream().flatMap(stop -> Stream.of(begin(stop.happenedOn()), after(stop.endsOn()))),
                        map.ground().stream().flatMap(Cartography::days))
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<List<LocalDate>> days(Ground piece) {
        return Stream.of(begin(piece.from()), after(piece.until()));
    }

    /** The day before, when it is not there yet, and the day itself. */
    private static List<LocalDate> begin(LocalDate day) {
        return day == null ? List.of() : List.of(day.minusDays(1), day);
    }

    private static List<LocalDate> after(LocalDate day) {
        return day == null ? List.of() : List.of(day, day.plusDays(1));
    }
}
