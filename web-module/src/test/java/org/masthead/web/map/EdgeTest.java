package org.masthead.web.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeTest {
    private static final List<Edge> PAPER = Edge.of(0, 0, 10, 10);

    @Test
    void aRingThatReachesOverTheRimIsCutThere() {
        double[] cut = Edge.cutRing(new double[] {5, 2, 15, 2, 15, 8, 5, 8, 5, 2}, PAPER);
        assertArrayEquals(new double[] {10, 2, 10, 8, 5, 8, 5, 2, 10, 2}, cut);
    }

    @Test
    void aRingWithinStaysAsItIs() {
        double[] ring = {1, 1, 2, 1, 2, 2, 1, 1};
        assertSame(ring, Edge.cutRing(ring, PAPER));
    }

    @Test
    void nothingIsLeftOfWhatLiesOutside() {
        assertEquals(0, Edge.cutRing(new double[] {20, 1, 22, 1, 22, 2, 20, 1}, PAPER).length);
    }

    @Test
    void aLineThatLeavesAndReturnsComesInPieces() {
        List<double[]> pieces = Edge.cutLine(new double[] {5, 5, 15, 5, 15, 7, 5, 7}, PAPER);
        assertEquals(2, pieces.size());
        assertArrayEquals(new double[] {5, 5, 10, 5}, pieces.get(0));
        assertArrayEquals(new double[] {10, 7, 5, 7}, pieces.get(1));
    }
}
