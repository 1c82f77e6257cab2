package org.masthead.web.map;

import java.util.ArrayDeque;
import java.util.BitSet;

/** Leaves out the places of a path that nobody would miss (after Douglas and Peucker). */
class Thinning {
    private final double[] path;
    private final double tolerance;
    private final BitSet kept = new BitSet();

    private Thinning(double[] path, double tolerance) {
        this.path = path;
        this.tolerance = tolerance;
    }

    /** The path without places nearer than the tolerance to what is drawn without them. */
    static double[] of(double[] path, double tolerance) {
        return path.length <= 4 ? path : new Thinning(path, tolerance).thinned();
    }

    private double[] thinned() {
        int last = path.length / 2 - 1;
        kept.set(0);
        kept.set(last);
        var open = new ArrayDeque<int[]>();
        open.push(new int[] {0, last});
        while (!open.isEmpty()) {
            int[] span = open.pop();
            int far = farthest(span[0], span[1]);
            if (far > 0) {
                kept.set(far);
                open.push(new int[] {span[0], far});
                open.push(new int[] {far, span[1]});
            }
        }
        var places = new Places();
        kept.stream().forEach(i -> places.add(path[2 * i], path[2 * i + 1]));
        return places.all();
    }

    /** Zero when all between are near enough. */
    private int farthest(int from, int to) {
        int far = 0;
        double most = tolerance * tolerance;
        for (int i = from + 1; i < to; i++) {
            double distance = squareToSpan(i, from, to);
            if (distance > most) {
                most = distance;
                far = i;
            }
        }
        return far;
    }

    private double squareToSpan(int i, int from, int to) {
        double dx = path[2 * to] - path[2 * from];
        double dy = path[2 * to + 1] - path[2 * from + 1];
        double px = path[2 * i] - path[2 * from];
        double py = path[2 * i + 1] - path[2 * from + 1];
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
        double x = px - along * dx;
        double y = py - along * dy;
        return x * x + y * y;
    }
}
