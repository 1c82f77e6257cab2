package org.masthead.web.map;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight edge, upright or level, that cuts away what lies beyond it.
 *
 * @param axis 0: of x (or longitude), 1: of y
 * @param sign 1 keeps what is greater than the limit, -1 what is less
 */
record Edge(int axis, double limit, int sign) {
    /** The edges of a rectangle. */
    static List<Edge> of(double left, double top, double right, double bottom) {
        return List.of(new Edge(0, left, 1), new Edge(0, right, -1), new Edge(1, top, 1), new Edge(1, bottom, -1));
    }

    /** What each edge leaves of a ring, closed again; empty when nothing is left. */
    static double[] cutRing(double[] ring, List<Edge> edges) {
        double[] left = ring;
        for (Edge edge : edges) {
            left = edge.cutRing(left);
        }
        return left;
    }

    /** What the edges leave of a line, in pieces. */
    static List<double[]> cutLine(double[] line, List<Edge> edges) {
        List<double[]> pieces = List.of(line);
        for (Edge edge : edges) {
            var left = new ArrayList<double[]>();
            pieces.forEach(piece -> edge.cut(piece, left));
            pieces = left;
        }
        return pieces;
    }

    /** After Sutherland and Hodgman. */
    private double[] cutRing(double[] ring) {
        if (keepsAll(ring)) {
            return ring;
        }
        var kept = new Places();
        for (int i = 2; i < ring.length; i += 2) {
            step(ring, i, kept);
        }
        double[] left = kept.all();
        if (left.length > 0) {
            kept.add(left[0], left[1]);
        }
        return kept.all();
    }

    private void step(double[] ring, int to, Places kept) {
        boolean was = keeps(ring, to - 2);
        boolean is = keeps(ring, to);
        if (was != is) {
            addCrossing(ring, to, kept);
        }
        if (is) {
            kept.add(ring[to], ring[to + 1]);
        }
    }

    private void cut(double[] line, List<double[]> pieces) {
        var piece = new Places();
        for (int i = 0; i < line.length; i += 2) {
            boolean is = keeps(line, i);
            if (i > 0 && is != keeps(line, i - 2)) {
                addCrossing(line, i, piece);
                if (!is) {
                    pieces.add(piece.all());
                    piece = new Places();
                }
            }
            if (is) {
                piece.add(line[i], line[i + 1]);
            }
        }
        if (piece.all().length > 2) {
            pieces.add(piece.all());
        }
    }

    private void addCrossing(double[] path, int to, Places kept) {
        double share = (limit - path[to - 2 + axis]) / (path[to + axis] - path[to - 2 + axis]);
        kept.add(
                path[to - 2] + share * (path[to] - path[to - 2]), path[to - 1] + share * (path[to + 1] - path[to - 1]));
    }

    private boolean keepsAll(double[] path) {
        for (int i = 0; i < path.length; i += 2) {
            if (!keeps(path, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean keeps(double[] path, int at) {
        return sign * (path[at + axis] - limit) >= 0;
    }
}
