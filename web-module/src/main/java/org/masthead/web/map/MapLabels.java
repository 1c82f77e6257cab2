package org.masthead.web.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds room for names on a map: right of the stop, else left, above or below, so that none covers a stop or a name. A stop
 * in a crowd goes without: its number is in the list.
 */
class MapLabels {
    private static final int GAP = 19;
    /** Steps of the paper for one of the screen, when a map is about as large as on a usual screen. */
    private static final double ENLARGED = 1.4;

    private static final double STOP = 16 * ENLARGED;
    private static final double LETTER = 7.2 * ENLARGED;
    private static final double LINE = 16 * ENLARGED;
    private static final int MOST_LETTERS = 34;

    private final List<Rectangle2D> taken = new ArrayList<>();
    private final Rectangle2D sheet;

    MapLabels(List<long[]> stops, List<MapDrawing.Name> names, int width, int height) {
        sheet = new Rectangle2D.Double(0, 0, width, height);
        stops.forEach(stop -> taken.add(new Rectangle2D.Double(stop[0] - STOP, stop[1] - STOP, 2 * STOP, 2 * STOP)));
        names.forEach(name -> taken.add(new Rectangle2D.Double(
                name.x() - name.text().length() * LETTER / 2,
                name.y() - LINE / 2,
                name.text().length() * LETTER,
                LINE)));
    }

    /** Null when there is no room. */
    MapLabel label(long[] stop, String name) {
        if (name.length() > MOST_LETTERS) {
            return null;
        }
        MapLabel found = List.of(
                        new MapLabel(GAP, 5, "start"),
                        new MapLabel(-GAP, 5, "end"),
                        new MapLabel(0, -GAP - 3, "middle"),
                        new MapLabel(0, GAP + 13, "middle"))
                .stream()
                .filter(label -> fits(box(stop, label, name)))
                .findFirst()
                .orElse(null);
        if (found != null) {
            taken.add(box(stop, found, name));
        }
        return found;
    }

    private boolean fits(Rectangle2D box) {
        return sheet.contains(box) && taken.stream().noneMatch(box::intersects);
    }

    private static Rectangle2D box(long[] stop, MapLabel label, String name) {
        double width = name.length() * LETTER;
        double shift =
                switch (label.anchor()) {
                    case "start" -> 0;
                    case "end" -> -width;
                    default -> -width / 2;
                };
        return new Rectangle2D.Double(
                stop[0] + label.x() * ENLARGED + shift, stop[1] + (label.y() - 12) * ENLARGED, width, LINE);
    }
}
