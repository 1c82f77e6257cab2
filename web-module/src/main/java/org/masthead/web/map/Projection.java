package org.masthead.web.map;

/** From degrees to a plane whose unit is the globe's radius, east to the right and north up. */
interface Projection {
    /** @param longitude from the map's middle meridian */
    double[] plane(double longitude, double latitude);

    /** Whether meridians are upright lines and parallels level ones. */
    default boolean isUpright() {
        return true;
    }

    /** Right in its angles, so good for a country or a sea; not near the poles. */
    static Projection mercator() {
        return (longitude, latitude) -> {
            double limited = Math.max(-85, Math.min(85, latitude));
            return new double[] {
                Math.toRadians(longitude), Math.log(Math.tan(Math.PI / 4 + Math.toRadians(limited) / 2))
            };
        };
    }

    /** Parallels at their true distance, and longitudes true at one latitude; for what lies near a pole. */
    static Projection equidistant(double latitude) {
        double narrowing = Math.max(0.02, Math.cos(Math.toRadians(latitude)));
        return (longitude, north) -> new double[] {Math.toRadians(longitude) * narrowing, Math.toRadians(north)};
    }

    /** Right in its areas: the whole world, or most of it. */
    static Projection equalEarth() {
        return new EqualEarth();
    }
}
