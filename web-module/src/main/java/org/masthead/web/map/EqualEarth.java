package org.masthead.web.map;

/** The Equal Earth projection (Šavrič, Patterson and Jenny, 2018). */
class EqualEarth implements Projection {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    @Override
    public double[] plane(double longitude, double latitude) {
        double t = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double slope = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
        return new double[] {
            Math.toRadians(longitude) * Math.cos(t) / (M * slope), t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))
        };
    }

    @Override
    public boolean isUpright() {
        return false;
    }
}
