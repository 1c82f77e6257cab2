package org.masthead.web.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SvgPathTest {
    @Test
    void placesAreStepsFromTheOneBefore() {
        assertEquals(
                "M10 20l5-3-5 8",
                new SvgPath(1).line(new double[] {10, 20, 15, 17, 10, 25}).toString());
    }

    @Test
    void aRingIsClosedWithoutSayingItsFirstPlaceAgain() {
        assertEquals(
                "M0 0l2 0 0 2z",
                new SvgPath(1).ring(new double[] {0, 0, 2, 0, 2, 2, 0, 0}).toString());
    }

    @Test
    void tenthsAreWrittenWhereTheyAreWanted() {
        assertEquals(
                "M1.5-.3l.5 10",
                new SvgPath(10).line(new double[] {1.52, -0.3, 2, 9.7}).toString());
    }

    @Test
    void whatShrinksToAPointIsNotWritten() {
        assertEquals(
                "", new SvgPath(1).ring(new double[] {1, 1, 1.2, 1.1, 1, 1}).toString());
    }

    @Test
    void thinningKeepsTheBendAndDropsWhatLiesOnTheWay() {
        assertArrayEquals(
                new double[] {0, 0, 10, 5, 20, 0},
                Thinning.of(new double[] {0, 0, 5, 2.6, 10, 5, 15, 2.4, 20, 0}, 0.5));
    }
}
