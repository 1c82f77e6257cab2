package org.masthead.web.map;

import java.util.List;

/** The paper that a map is drawn on: a piece of the globe, projected and fitted, its origin in the upper left. */
class Sheet {
    private static final double WORLDLY_WIDTH = 150;
    private static final double WORLDLY_HEIGHT = 75;
    private static final double POLAR = 78;
    /** In radii of the globe, about 1 km: what is smaller is not drawn larger. */
    private static final double SMALLEST = 0.00016;
    /** Of the paper's width, around the places. */
    private static final double MARGIN = 0.11;

    private static final double EARTH_KM = 6371;

    private final Extent extent;
    private final Projection projection;
    private final double meridian;
    private final double scale;
    private final double left;
    private final double top;
    private final int width;
    private final int height;

    Sheet(Extent extent, int width) {
        this.extent = extent;
        this.width = width;
        projection = projection(extent);
        meridian = projection.isUpright() ? extent.middleLongitude() : 5 * Math.rint(extent.middleLongitude() / 5);
        double[] box = box(extent.rim());
        double wide = Math.max(SMALLEST, box[2] - box[0]);
        double high = Math.max(SMALLEST, box[3] - box[1]);
        height = (int) Math.round(width * Math.max(0.56, Math.min(0.7, high / wide)));
        double margin = width * MARGIN;
        scale = Math.min((width - 2 * margin) / wide, (height - 2 * margin) / high);
        left = width / 2.0 - (box[0] + box[2]) / 2 * scale;
        top = height / 2.0 + (box[1] + box[3]) / 2 * scale;
    }

    private static Projection projection(Extent extent) {
        if (extent.wide() > WORLDLY_WIDTH || extent.high() > WORLDLY_HEIGHT) {
            return Projection.equalEarth();
        }
        return Math.max(-extent.south(), extent.north()) < POLAR
                ? Projection.mercator()
                : Projection.equidistant(extent.middleLatitude());
    }

    private double[] box(List<double[]> places) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (double[] place : places) {
            double[] point = projection.plane(place[0] - meridian, place[1]);
            box[0] = Math.min(box[0], point[0]);
            box[1] = Math.min(box[1], point[1]);
            box[2] = Math.max(box[2], point[0]);
            box[3] = Math.max(box[3], point[1]);
        }
        return box;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Extent extent() {
        return extent;
    }

    boolean isUpright() {
        return projection.isUpright();
    }

    /** The meridian in the middle, opposite of which the globe is cut open. */
    double meridian() {
        return meridian;
    }

    /** A place whose longitude lies within 180 degrees of the middle. */
    double[] at(double longitude, double latitude) {
        double[] point = projection.plane(longitude - meridian, latitude);
        return new double[] {left + point[0] * scale, top - point[1] * scale};
    }

    /** A newsroom's path on this paper. */
    double[] drawn(double[] path) {
        return drawnAsIs(extent.unrolled(path));
    }

    double[] drawnAsIs(double[] path) {
        double[] drawn = new double[path.length];
        for (int i = 0; i < path.length; i += 2) {
            double[] point = at(path[i], path[i + 1]);
            drawn[i] = point[0];
            drawn[i + 1] = point[1];
        }
        return drawn;
    }

    /** Along the middle parallel, how many kilometres one step on the paper is. */
    double kilometres() {
        double latitude = extent.middleLatitude();
        double[] here = at(meridian, latitude);
        double[] north = at(meridian, latitude + 0.01);
        return Math.toRadians(0.01) * EARTH_KM / Math.max(1e-9, here[1] - north[1]);
    }

    /** How many degrees of longitude the paper's width shows. */
    double degreesAcross() {
        double[] here = at(meridian, extent.middleLatitude());
        double[] east = at(meridian + 0.01, extent.middleLatitude());
        return 0.01 * width / Math.max(1e-9, east[0] - here[0]);
    }
}
