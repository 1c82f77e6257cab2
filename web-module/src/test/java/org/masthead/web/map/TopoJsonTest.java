package org.masthead.web.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TopoJsonTest {
    @Test
    void arcsAreJoinedToRingsAndSharedOnesAreBorders() {
        var outlines = read("""
                {"type": "Topology", "objects": {
                  "countries": {"type": "GeometryCollection", "geometries": [
                    {"type": "Polygon", "arcs": [[0, 1]]}, {"type": "Polygon", "arcs": [[-1, 2]]}]},
                  "land": {"type": "Polygon", "arcs": [[1, 2]]}},
                 "arcs": [[[0, 0], [0, 10]], [[0, 10], [-10, -5], [10, -5]], [[0, 0], [10, 5], [-10, 5]]],
                 "transform": {"scale": [0.5, 1], "translate": [10, 20]}}""");
        assertArrayEquals(
                new double[] {10, 30, 5, 25, 10, 20, 15, 25, 10, 30},
                outlines.land().get(0));
        assertEquals(1, outlines.borders().size());
        assertArrayEquals(new double[] {10, 20, 10, 30}, outlines.borders().get(0));
    }

    @Test
    void whatRunsAcrossTheAntimeridianRunsOn() {
        var outlines = read(land("[[170, 0], [15, 5], [-350, 0], [-10, 5], [345, 0], [0, -10]]"));
        assertArrayEquals(
                new double[] {170, 0, 185, 5, 195, 5, 185, 10, 170, 10, 170, 0},
                outlines.land().get(0));
    }

    @Test
    void whatRunsRoundThePoleIsClosedAlongIt() {
        double[] ring =
                read(land("[[-180, -70], [120, 0], [120, 0], [120, 0]]")).land().get(0);
        assertArrayEquals(new double[] {180, -90, -180, -90, -180, -70}, tail(ring, 6));
    }

    @Test
    void theWorldComesAtThreeScales() {
        var atlas = new Atlas();
        int small = atlas.at(Atlas.Scale.SMALL).land().size();
        int medium = atlas.at(Atlas.Scale.MEDIUM).land().size();
        int large = atlas.at(Atlas.Scale.LARGE).land().size();
        assertTrue(100 < small && small < medium && medium < large, small + " " + medium + " " + large);
    }

    private static String land(String arc) {
        return """
                {"objects": {"countries": {"type": "GeometryCollection", "geometries": [{"type": null}]},
                  "land": {"type": "GeometryCollection", "geometries": [{"type": "MultiPolygon", "arcs": [[[0]]]}]}},
                 "arcs": [%s]}""".formatted(arc);
    }

    private static Outlines read(String json) {
        return TopoJson.outlines(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static double[] tail(double[] values, int length) {
        return java.util.Arrays.copyOfRange(values, values.length - length, values.length);
    }
}
