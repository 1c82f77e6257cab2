package org.masthead.web.map;

import java.util.Arrays;
import java.util.List;

/** A piece of the globe in degrees. Across the antimeridian {@code east} is more than 180. */
record Extent(double west, double south, double east, double north) {
    private static final Extent WORLD = new Extent(-180, -60, 180, 80);

    /**
     * The smallest that holds all places: between east and west lies the widest gap without any. Without places it is the
     * world.
     *
     * @param paths each of longitude, latitude …
     */
    static Extent around(List<double[]> paths) {
        double[] longitudes =
                paths.stream().flatMapToDouble(path -> every(path, 0)).sorted().toArray();
        if (longitudes.length == 0) {
            return WORLD;
        }
        var latitudes = paths.stream().flatMapToDouble(path -> every(path, 1)).summaryStatistics();
        double gap = longitudes[0] + 360 - longitudes[longitudes.length - 1];
        double west = longitudes[0];
        for (int i = 1; i < longitudes.length; i++) {
            if (longitudes[i] - longitudes[i - 1] > gap) {
                gap = longitudes[i] - longitudes[i - 1];
                west = longitudes[i];
            }
        }
        return new Extent(west, latitudes.getMin(), west + 360 - gap, latitudes.getMax());
    }

    private static java.util.stream.DoubleStream every(double[] path, int first) {
        return java.util.stream.IntStream.iterate(first, i -> i < path.length, i -> i + 2)
                .mapToDouble(i -> path[i]);
    }

    double wide() {
        return east - west;
    }

    double high() {
        return north - south;
    }

    double middleLongitude() {
        return (west + east) / 2;
    }

    double middleLatitude() {
        return (south + north) / 2;
    }

    /** The corner places, and those between them. */
    List<double[]> rim() {
        return List.of(
                new double[] {west, south},
                new double[] {middleLongitude(), south},
                new double[] {east, south},
                new double[] {west, north},
                new double[] {middleLongitude(), north},
                new double[] {east, north},
                new double[] {west, middleLatitude()},
                new double[] {east, middleLatitude()});
    }

    /** A path as it runs on this piece: near its middle, and never the long way round. */
    double[] unrolled(double[] path) {
        double[] unrolled = Arrays.copyOf(path, path.length);
        double near = middleLongitude();
        for (int i = 0; i < unrolled.length; i += 2) {
            unrolled[i] += 360 * Math.rint((near - unrolled[i]) / 360);
            near = unrolled[i];
        }
        return unrolled;
    }
}
