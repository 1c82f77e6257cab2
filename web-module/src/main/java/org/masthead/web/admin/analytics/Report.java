package org.masthead.web.admin.analytics;

import java.util.List;
import org.masthead.analytics.Figures;

/** What every report page begins with. */
public record Report(
        List<Tile> tiles,
        List<ComparedPoint> points,
        String grain,
        List<HeatRow> heat,
        Figures.Reading reading,
        List<AnnotationRow> notes) {
    public boolean isBlank() {
        return points.stream().allMatch(point -> point.views() == 0);
    }

    /** A weekday's views by hour. */
    public record HeatRow(String name, List<Long> hours) {}
}
