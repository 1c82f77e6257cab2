package org.masthead.web.map;

import java.util.List;
import java.util.stream.Stream;

/** The world's outlines on one sheet: cut to the paper, thinned, written. */
class Coasts {
    /** What is cut away is cut outside the paper, so that no cut is seen. */
    private static final double BLEED = 40;
    /** Upright meridians bend in no projection; on a bent one a long edge needs places between. */
    private static final double BEND = 4;

    private final Sheet sheet;
    private final double tolerance;
    private final List<Edge> paper;
    private final SvgPath land;
    private final SvgPath borders;

    Coasts(Sheet sheet, Outlines outlines, int steps) {
        this.sheet = sheet;
        tolerance = steps == 1 ? 0.9 : 0.35;
        paper = Edge.of(-BLEED, -BLEED, sheet.width() + BLEED, sheet.height() + BLEED);
        land = new SvgPath(steps);
        borders = new SvgPath(steps);
        outlines.land().forEach(this::drawLand);
        outlines.borders().forEach(this::drawBorder);
    }

    String land() {
        return land.toString();
    }

    String borders() {
        return borders.toString();
    }

    private void drawLand(double[] ring) {
        for (double[] cut : turns(ring)) {
            double[] drawn = Edge.cutRing(sheet.drawnAsIs(cut), paper);
            if (drawn.length > 6 && isLargeEnough(drawn)) {
                land.ring(Thinning.of(drawn, tolerance));
            }
        }
    }

    private void drawBorder(double[] line) {
        nearTurns(line).forEach(turned -> {
            if (sheet.isUpright()) {
                drawBorderOn(turned);
            } else {
                Edge.cutLine(turned, globe()).forEach(piece -> drawBorderOn(bent(piece)));
            }
        });
    }

    private void drawBorderOn(double[] line) {
        for (double[] piece : Edge.cutLine(sheet.drawnAsIs(line), paper)) {
            borders.line(Thinning.of(piece, tolerance));
        }
    }

    /** The ring as it lies on the half turns left and right of the middle: once, or twice when the cut goes through it. */
    private List<double[]> turns(double[] ring) {
        return nearTurns(ring)
                .map(turned -> sheet.isUpright() ? turned : bent(Edge.cutRing(turned, globe())))
                .filter(turned -> turned.length > 2)
                .toList();
    }

    private Stream<double[]> nearTurns(double[] path) {
        return Stream.of(-360, 0, 360).filter(turn -> isNear(path, turn)).map(turn -> turned(path, turn));
    }

    private List<Edge> globe() {
        return List.of(new Edge(0, sheet.meridian() - 180, 1), new Edge(0, sheet.meridian() + 180, -1));
    }

    private boolean isNear(double[] path, int turn) {
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        for (int i = 0; i < path.length; i += 2) {
            west = Math.min(west, path[i] + turn);
            east = Math.max(east, path[i] + turn);
        }
        if (!sheet.isUpright()) {
            return east > sheet.meridian() - 180 && west < sheet.meridian() + 180;
        }
        double reach = sheet.degreesAcross() * (0.5 + BLEED / sheet.width());
        return east > sheet.meridian() - reach && west < sheet.meridian() + reach;
    }

    private static double[] turned(double[] path, int turn) {
        if (turn == 0) {
            return path;
        }
        double[] turned = path.clone();
        for (int i = 0; i < turned.length; i += 2) {
            turned[i] += turn;
        }
        return turned;
    }

    private static double[] bent(double[] path) {
        var places = new Places();
        for (int i = 0; i < path.length; i += 2) {
            if (i > 0) {
                double dx = path[i] - path[i - 2];
                double dy = path[i + 1] - path[i - 1];
                int parts = (int) Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / BEND);
                for (int part = 1; part < parts; part++) {
                    places.add(path[i - 2] + dx * part / parts, path[i - 1] + dy * part / parts);
                }
            }
            places.add(path[i], path[i + 1]);
        }
        return places.all();
    }

    private boolean isLargeEnough(double[] ring) {
        double area = 0;
        for (int i = 2; i < ring.length; i += 2) {
            area += ring[i - 2] * ring[i + 1] - ring[i] * ring[i - 1];
        }
        return Math.abs(area) / 2 > 4 * tolerance * tolerance;
    }
}
