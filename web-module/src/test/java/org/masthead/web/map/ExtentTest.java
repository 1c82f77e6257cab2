package org.masthead.web.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExtentTest {
    @Test
    void theWidestGapIsLeftOut() {
        assertEquals(
                new Extent(170, -20, 195, -10),
                Extent.around(List.of(new double[] {170, -20, -165, -10}, new double[] {179, -15})));
    }

    @Test
    void onePlaceIsAnExtentWithoutSize() {
        assertEquals(new Extent(11.5, 48.1, 11.5, 48.1), Extent.around(List.of(new double[] {11.5, 48.1})));
    }

    @Test
    void aPathNeverTakesTheLongWayRound() {
        var pacific = new Extent(170, -20, 195, -10);
        assertArrayEquals(
                new double[] {178, 0, 182, 0, 190, 0}, pacific.unrolled(new double[] {178, 0, -178, 0, -170, 0}));
    }
}
