package org.masthead.web.map;

import java.util.List;
import java.util.Locale;
import org.masthead.content.Shape;
import org.masthead.content.StoryMapView.Ground;
import org.masthead.content.StoryMapView.GroundKind;

/** The newsroom's own lines and areas on a sheet. */
class Shapes {
    private static final double BLEED = 40;

    private final Sheet sheet;
    private final int steps;
    private final List<Edge> paper;

    Shapes(Sheet sheet, int steps) {
        this.sheet = sheet;
        this.steps = steps;
        paper = Edge.of(-BLEED, -BLEED, sheet.width() + BLEED, sheet.height() + BLEED);
    }

    /** Empty for a point and for what lies off the paper. */
    String path(Shape shape) {
        var path = new SvgPath(steps);
        for (double[] part : shape.paths()) {
            double[] drawn = sheet.drawn(part);
            switch (shape.kind()) {
                case AREA -> path.ring(Thinning.of(Edge.cutRing(drawn, paper), tolerance()));
                case LINE -> Edge.cutLine(drawn, paper).forEach(piece -> path.line(Thinning.of(piece, tolerance())));
                case POINT -> {
                    return "";
                }
            }
        }
        return path.toString();
    }

    private double tolerance() {
        return 0.5 / steps;
    }

    /** Those of the ground that lie on the paper, each in the middle of what it names. */
    List<MapDrawing.Name> names(List<Ground> ground) {
        return ground.stream()
                .filter(piece -> !piece.name().isEmpty())
                .map(this::name)
                .filter(name -> name.x() > 0 && name.x() < sheet.width() && name.y() > 0 && name.y() < sheet.height())
                .toList();
    }

    private MapDrawing.Name name(Ground piece) {
        double[] drawn = sheet.drawn(piece.shape().start());
        double[] box = {drawn[0], drawn[1], drawn[0], drawn[1]};
        for (int i = 0; i < drawn.length; i++) {
            box[i % 2] = Math.min(box[i % 2], drawn[i]);
            box[2 + i % 2] = Math.max(box[2 + i % 2], drawn[i]);
        }
        boolean isFree = piece.kind() == GroundKind.NAME;
        return new MapDrawing.Name(
                Math.round((box[0] + box[2]) / 2),
                Math.round((box[1] + box[3]) / 2),
                isFree ? "name" : piece.kind().name().toLowerCase(Locale.ROOT),
                piece.name());
    }
}
