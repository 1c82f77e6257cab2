package org.masthead.web.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacardTest {
    private static final int PAPER = 0xFFFBFAF6;
    private static final int FLAG = 0xFFE4572E;

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
        var endless = new SetText("harbour ".repeat(400).strip(), Locale.ENGLISH, false);
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
    void aScriptThatOurFontsLackIsSetInTheMachinesOrItsPaperSpeaksForIt() {
        String headline = "港の拡張";
        BufferedImage sheet = PlacardDrawing.of(placard(headline, "ja", false));
        assertTrue(written(sheet, 100, 430) > 500, "nothing is written");
        boolean set =
                headline.codePoints().allMatch(letter -> Typeface.of(letter).isPresent());
        assertEquals(set, flagged(sheet, 480, 560) > 500, "the small flag stands below what is written");
    }

    @Test
    void lettersThatNoFontHasAreNotDrawnAsBoxes() {
        BufferedImage sheet = PlacardDrawing.of(placard("\uD83F\uDFFD\uE123\uFE0F \u0378a", "en", false));
        BufferedImage without = PlacardDrawing.of(placard("a", "en", false));
        assertEquals(written(without, 0, 430), written(sheet, 0, 430));
        BufferedImage unknown = PlacardDrawing.of(placard(letterWithoutFont(), "zh", false));
        assertTrue(flagged(unknown, 60, 300) > 5_000, "the paper's flag stands for them");
        assertTrue(written(unknown, 300, 470) > 500, "and its name");
    }

    @Test
    void otherWordsHaveAnotherName() {
        assertNotEquals(
                placard("Fog", "en", false).hash(),
                placard("Frost", "en", false).hash());
        assertEquals(
                placard("Fog", "en", false).hash(), placard("Fog", "en", false).hash());
    }

    /** Of the rarest Chinese ones. */
    private static String letterWithoutFont() {
        return IntStream.rangeClosed(0x30000, 0x3134A)
                .filter(letter -> Typeface.of(letter).isEmpty())
                .mapToObj(Character::toString)
                .findFirst()
                .orElseThrow();
    }

    private static Placard placard(String headline, String language, boolean rightToLeft) {
        return new Placard(headline, "Harbour", "The Kelder Bay Lantern", language, rightToLeft);
    }

    private static long written(BufferedImage sheet, int fromY, int toY) {
        return written(sheet, fromY, toY, 0, Placard.WIDTH);
    }

    private static long flagged(BufferedImage sheet, int fromY, int toY) {
        return coloured(FLAG, sheet, fromY, toY, 0, Placard.WIDTH);
    }

    private static long written(BufferedImage sheet, int fromY, int toY, int fromX, int toX) {
        return coloured(PAPER, sheet, fromY, toY, fromX, toX);
    }

    private static long coloured(int colour, BufferedImage sheet, int fromY, int toY, int fromX, int toX) {
        long found = 0;
        for (int y = fromY; y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                found += sheet.getRGB(x, y) == colour ? 1 : 0;
            }
        }
        return found;
    }
}
