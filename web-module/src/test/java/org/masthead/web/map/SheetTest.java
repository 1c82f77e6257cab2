package org.masthead.web.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
    @Test
    void theScaleBarIsTrueInTheMiddleOfTheSheet() {
        var sheet = new Sheet(new Extent(3, 51, 9, 54), 1000);
        var bar = ScaleBar.on(sheet);
        double kilometresOfDegree = 111.19;
        double[] south = sheet.at(6, 52);
        double[] north = sheet.at(6, 53);
        assertTrue(bar.inKilometres());
        assertEquals(bar.number() / kilometresOfDegree * (south[1] - north[1]), bar.length(), 1);
    }

    @Test
    void aTownIsMeasuredInMetres() {
        var bar = ScaleBar.on(new Sheet(new Extent(3.2, 56.1, 3.22, 56.11), 1000));
        assertEquals(500, bar.number());
        assertFalse(bar.inKilometres());
    }

    @Test
    void mostOfTheWorldIsDrawnRoundAndWithoutAScale() {
        var sheet = new Sheet(new Extent(-100, -40, 100, 60), 1000);
        assertFalse(sheet.isUpright());
        assertNull(ScaleBar.on(sheet));
        assertFalse(new Graticule(sheet).globe().isEmpty());
    }

    @Test
    void theNetSaysDegreesAndMinutesAtItsEdges() {
        var ticks = new Graticule(new Sheet(new Extent(3.2, 56.1, 3.24, 56.12), 1000)).ticks();
        assertTrue(ticks.size() >= 5 && ticks.size() <= 16, ticks::toString);
        assertTrue(ticks.stream().anyMatch(tick -> tick.text().equals("3°13′")), ticks::toString);
        assertEquals(
                List.of("side", "top"),
                ticks.stream().map(MapDrawing.Tick::edge).distinct().sorted().toList());
    }

    @Test
    void equalEarthIsTheKnownProjection() {
        double[] corner = Projection.equalEarth().plane(180, 0);
        double[] pole = Projection.equalEarth().plane(0, 90);
        assertEquals(2.7066, corner[0], 0.0001);
        assertEquals(1.3173, pole[1], 0.0001);
    }
}
