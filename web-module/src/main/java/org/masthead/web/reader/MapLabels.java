package org.masthead.web.reader;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds room for names on a map: right of the stop, else left, above or below, so that none covers a stop or a name. */
class MapLabels {
    private static final int STOP = 17;
    private static final int GAP = 23;
    private static final double LETTER = 9.4;
    private static final int LINE = 20;

    private final List<Rectangle2D> taken = new ArrayList<>();
    private final Rectangle2D sheet;

    MapLabels(List<long[]> stops, int width, int height) {
        sheet = new Rectangle2D.Double(0, 0, width, height);
        stops.forEach(
                stop -> taken.add(new Rectangle2D.Double(stop[0] - STOP, stop[1] - STOP, 2.0 * STOP, 2.0 * STOP)));
    }

    MapLabel label(long[] stop, String name) {
        List<MapLabel> choices = List.of(
                new MapLabel(GAP, 6, "start"),
                new MapLabel(-GAP, 6, "end"),
                new MapLabel(0, -GAP, "middle"),
                new MapLabel(0, GAP + 13, "middle"));
        MapLabel best = choices.stream()
                .filter(label -> fits(box(stop, label, name)))
                .findFirst()
                .orElse(choices.get(0));
        taken.add(box(stop, best, name));
        return best;
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
        return new Rectangle2D.Double(stop[0] + label.x() + shift, stop[1] + label.y() - 15.0, width, LINE);
    }
}
