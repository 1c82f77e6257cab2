package org.masthead.web.reader;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.masthead.content.ArticleId;
import org.masthead.content.StoryMapView;

/**
 * A story map as it is drawn: stops on a plane of {@value #WIDTH} × {@value #HEIGHT}, joined in their order. The projection
 * is equirectangular at the stops' middle latitude, which is true enough for a town or a country.
 */
public record MapDrawing(StoryMapView map, List<Point> points, String route, String places) {
    static final int WIDTH = 800;
    static final int HEIGHT = 500;
    private static final int MARGIN = 90;
    /** About 1 km: stops nearer than that together still make a drawing. */
    private static final double SMALLEST_SPAN = 0.01;

    /** @param x and {@code y} from the upper left */
    public record Point(long x, long y, StoryMapView.Stop stop, MapLabel label) {}

    static MapDrawing of(StoryMapView map) {
        List<Point> points = new Projection(map.stops()).points();
        return new MapDrawing(map, points, route(points), places(points));
    }

    List<ArticleId> articles() {
        return map.stops().stream()
                .map(StoryMapView.Stop::article)
                .filter(Objects::nonNull)
                .map(card -> card.id())
                .toList();
    }

    /** Drawn as a course is: one bent line through all stops. */
    private static String route(List<Point> points) {
        var route = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            Point to = points.get(i);
            if (i == 0) {
                route.append("M").append(to.x()).append(' ').append(to.y());
            } else {
                Point from = points.get(i - 1);
                long bendX = (from.x() + to.x()) / 2 + (to.y() - from.y()) / 8;
                long bendY = (from.y() + to.y()) / 2 - (to.x() - from.x()) / 8;
                route.append(String.format(Locale.ROOT, " Q%d %d %d %d", bendX, bendY, to.x(), to.y()));
            }
        }
        return route.toString();
    }

    private static String places(List<Point> points) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> (i + 1) + " " + points.get(i).stop().title())
                .collect(Collectors.joining(", "));
    }

    private static class Projection {
        private final List<StoryMapView.Stop> stops;
        private final double middleLatitude;
        private final double middleLongitude;
        private final double narrowing;
        private final double scale;

        Projection(List<StoryMapView.Stop> stops) {
            this.stops = stops;
            var latitudes =
                    stops.stream().mapToDouble(StoryMapView.Stop::latitude).summaryStatistics();
            var longitudes =
                    stops.stream().mapToDouble(StoryMapView.Stop::longitude).summaryStatistics();
            middleLatitude = (latitudes.getMin() + latitudes.getMax()) / 2;
            middleLongitude = (longitudes.getMin() + longitudes.getMax()) / 2;
            narrowing = Math.max(0.01, Math.cos(Math.toRadians(middleLatitude)));
            double high = Math.max(SMALLEST_SPAN, latitudes.getMax() - latitudes.getMin());
            double wide = Math.max(SMALLEST_SPAN, (longitudes.getMax() - longitudes.getMin()) * narrowing);
            scale = Math.min((HEIGHT - 2 * MARGIN) / high, (WIDTH - 2 * MARGIN) / wide);
        }

        List<Point> points() {
            List<long[]> places = stops.stream().map(this::place).toList();
            MapLabels labels = new MapLabels(places, WIDTH, HEIGHT);
            return stops.stream().map(stop -> point(stop, place(stop), labels)).toList();
        }

        private Point point(StoryMapView.Stop stop, long[] place, MapLabels labels) {
            return new Point(place[0], place[1], stop, labels.label(place, stop.title()));
        }

        private long[] place(StoryMapView.Stop stop) {
            return new long[] {
                Math.round(WIDTH / 2.0 + (stop.longitude() - middleLongitude) * narrowing * scale),
                Math.round(HEIGHT / 2.0 - (stop.latitude() - middleLatitude) * scale)
            };
        }
    }
}
