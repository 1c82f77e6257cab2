package org.masthead.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {
    @Test
    void anAreaIsItsRingsHolesAmongThem() {
        var shape = Shape.of("""
                {"type": "Polygon", "coordinates": [[[0,0],[9,0],[9,9],[0,0]], [[3,1],[4,1],[4,2],[3,1]]]}""");
        assertEquals(Shape.Kind.AREA, shape.kind());
        assertEquals(2, shape.paths().size());
        assertArrayEquals(new double[] {3, 1, 4, 1, 4, 2, 3, 1}, shape.paths().get(1));
    }

    @Test
    void aPointMayHaveAHeightThatNobodyDraws() {
        var shape = Shape.of("{\"type\":\"Point\",\"coordinates\":[8.5,54.1,12]}");
        assertArrayEquals(new double[] {8.5, 54.1}, shape.start());
    }

    @Test
    void ofAFeatureTheGeometryCounts() {
        var shape = Shape.of("""
                {"type": "Feature", "properties": {}, "geometry":
                  {"type": "MultiLineString", "coordinates": [[[0,0],[1,1]], [[2,2],[3,3]]]}}""");
        assertEquals(Shape.Kind.LINE, shape.kind());
        assertEquals(2, Shape.of(shape.geoJson()).paths().size());
    }

    @Test
    void nothingIsNoShape() {
        assertNull(Shape.of(null));
        assertNull(Shape.of(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "[1,2]",
                "{}",
                "{\"type\":\"Point\"}",
                "{\"type\":\"Point\",\"coordinates\":[181,0]}",
                "{\"type\":\"Point\",\"coordinates\":[0,-90.5]}",
                "{\"type\":\"Point\",\"coordinates\":[\"8\",\"54\"]}",
                "{\"type\":\"LineString\",\"coordinates\":[[1,1]]}",
                "{\"type\":\"MultiLineString\",\"coordinates\":[]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]}",
                "{\"type\":\"Circle\",\"coordinates\":[0,0]}",
                "{\"type\":7,\"coordinates\":[0,0]}"
            })
    void whatAMapCannotShowIsRefusedInASentence(String written) {
        var refused = assertThrows(InvalidDraft.class, () -> Shape.of(written));
        assertEquals(java.util.Set.of("shape"), refused.problems().keySet());
    }
}
