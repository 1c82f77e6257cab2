package org.masthead.web.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacardTest {
    private static final int PAPER = 0xFFFBFAF6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fog",
                "Council votes nine to six to widen the harbour mouth",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "A headline of two hundred characters that an editor typed in one go because nobody told him that readers, "
                        + "screens and other editors prefer short ones, and which therefore has to be set much smaller"
            })
    void aHeadlineOfAnyLengthStaysOnItsSheet(String headline) {
        BufferedImage sheet = PlacardDrawing.of(placard(headline, "en", false));
        assertEquals(Placard.WIDTH, sheet.getWidth());
        assertEquals(Placard.HEIGHT, sheet.getHeight());
        assertTrue(written(sheet, 100, 430) > 500, "nothing is written");
        assertEquals(0, written(sheet, 0, 60), "written above the sheet's edge");
        for (int y = 0; y < Placard.HEIGHT; y++) {
            assertNotEquals(PAPER, sheet.getRGB(1150, y));
            assertNotEquals(PAPER, sheet.getRGB(50, y));
        }
    }

    @Test
    void aHeadlineLongerThanItsSheetIsCutOffAtAWord() {
        var endless = new SetText(
                "harbour ".repeat(400).strip(),
                Typeface.HEADLINE,
                Typeface.HEADLINE_OF_OTHER_SCRIPTS,
                Locale.ENGLISH,
                false);
        SetText.Lines lines = endless.fitted(1000, 300, 80, 30);
        assertTrue(lines.height() <= 300);
    }

    @Test
    void arabicBeginsOnTheRight() {
        BufferedImage sheet = PlacardDrawing.of(placard("الميناء", "ar", true));
        assertTrue(written(sheet, 100, 430, 800, 1200) > 500);
        assertEquals(0, written(sheet, 100, 430, 0, 400));
    }

    @Test
    void aScriptThatOurFontsLackIsLeftOut() {
        assertEquals(0, written(PlacardDrawing.of(placard("港の拡張", "ja", false)), 120, 430));
    }

    @Test
    void otherWordsHaveAnotherName() {
        assertNotEquals(
                placard("Fog", "en", false).hash(),
                placard("Frost", "en", false).hash());
        assertEquals(
                placard("Fog", "en", false).hash(), placard("Fog", "en", false).hash());
    }

    private static Placard placard(String headline, String language, boolean rightToLeft) {
        return new Placard(headline, "Harbour", "The Kelder Bay Lantern", language, rightToLeft);
    }

    private static long written(BufferedImage sheet, int fromY, int toY) {
        return written(sheet, fromY, toY, 0, Placard.WIDTH);
    }

    private static long written(BufferedImage sheet, int fromY, int toY, int fromX, int toX) {
        long written = 0;
        for (int y = fromY; y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                written += sheet.getRGB(x, y) == PAPER ? 1 : 0;
            }
        }
        return written;
    }
}
