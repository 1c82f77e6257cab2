package org.masthead.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.content.Rendition.Format;

class PictureTest {
    private static final Focus MIDDLE = new Focus(50, 50);

    @Test
    void formsAreOfferedUpToThePicturesOwnWidthAndNotFurtherThan1600() {
        assertArrayEquals(
                new int[] {320, 480, 640, 960, 1200}, picture(1200, 800).widths(Frame.WHOLE));
        assertArrayEquals(
                new int[] {320, 480, 640, 960, 1280, 1600}, picture(6000, 4000).widths(Frame.WHOLE));
        assertArrayEquals(new int[] {90}, picture(90, 60).widths(Frame.WHOLE));
        assertArrayEquals(new int[] {320, 480, 640, 800}, picture(1200, 800).widths(Frame.SQUARE));
    }

    @Test
    void aPictureTallerThanAWallStaysWithinWhatFormatsCanHold() {
        Picture wall = picture(1_000, 30_000);
        int[] widths = wall.widths(Frame.WHOLE);
        assertTrue(wall.cut(Frame.WHOLE).heightAt(widths[widths.length - 1]) <= 8_000);
    }

    @ParameterizedTest
    @CsvSource({
        "1200, 800, SQUARE, 50, 50, 200, 0, 800, 800",
        "1200, 800, SQUARE, 0, 50, 0, 0, 800, 800",
        "1200, 800, SQUARE, 100, 0, 400, 0, 800, 800",
        "1200, 800, SQUARE, 40, 50, 80, 0, 800, 800",
        "800, 1200, CLASSIC, 50, 80, 0, 667, 800, 533",
        "1200, 630, SHARE, 10, 10, 0, 0, 1200, 630",
        "3, 1, SQUARE, 50, 50, 1, 0, 1, 1",
        "1, 1, WIDE, 50, 50, 0, 0, 1, 1"
    })
    void aCutLiesAroundTheFocusAsFarAsEdgesAllow(
            int width, int height, Frame frame, int focusX, int focusY, int x, int y, int cutWidth, int cutHeight) {
        assertEquals(new Frame.Cut(x, y, cutWidth, cutHeight), frame.of(width, height, new Focus(focusX, focusY)));
    }

    @Test
    void anAddressNamesContentAndCut() {
        Picture picture = picture(1200, 800);
        String path = picture.rendition(Frame.CLASSIC, 640, Format.WEBP).path();
        assertTrue(path.matches("/media/7/[0-9a-f]{16}/640-3x2\\.webp"), path);
        assertEquals(Optional.of(picture.rendition(Frame.CLASSIC, 640, Format.WEBP)), Rendition.at(path));
        var looking = new Picture(7, "x", "", "", "", 1200, 800, false, "image/jpeg", "sum", new Focus(10, 50), false);
        assertNotEquals(picture.hash(Frame.CLASSIC), looking.hash(Frame.CLASSIC));
        assertEquals(picture.hash(Frame.WHOLE), looking.hash(Frame.WHOLE));
        assertNotEquals(picture.hash(Frame.CLASSIC), picture.hash(Frame.SQUARE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/7/quay.jpg",
                "/media/0/0123456789abcdef/640.webp",
                "/media/7/0123456789abcdef/0.webp",
                "/media/7/0123456789abcdef/640-9x9.webp",
                "/media/7/0123456789abcdef/640.avif",
                "/media/7/0123456789ABCDEF/640.webp",
                "/media/7/0123456789abcdef/99999999999.webp",
                "/media/9999999999999999999/0123456789abcdef/640.webp"
            })
    void whatIsNoFormsAddressIsNone(String path) {
        assertEquals(Optional.empty(), Rendition.at(path));
    }

    @Test
    void theNarrowestFormThatIsWideEnoughIsTaken() {
        assertEquals(
                640, picture(1200, 800).rendition(Frame.WHOLE, 500, Format.JPG).width());
        assertEquals(
                1200,
                picture(1200, 800).rendition(Frame.WHOLE, 1280, Format.JPG).width());
    }

    @Test
    void whatMovesAndWhatIsDrawnStaysTheFileThatItIs() {
        assertTrue(picture(100, 100).hasRenditions());
        assertFalse(new Picture(7, "x", "", "", "", 9, 9, false, "image/gif", "sum", MIDDLE, true).hasRenditions());
        assertFalse(
                new Picture(7, "x", "", "", "", 9, 9, false, "image/svg+xml", "sum", MIDDLE, false).hasRenditions());
        assertFalse(picture(0, 0).hasRenditions());
    }

    @Test
    void uprightPicturesAreLookedAtAboveTheirMiddle() {
        assertTrue(Focus.of(800, 1200).y() < 50);
        assertEquals(MIDDLE, Focus.of(1200, 800));
        assertThrows(IllegalArgumentException.class, () -> new Focus(101, 0));
    }

    private static Picture picture(int width, int height) {
        return new Picture(7, "x", "", "", "", width, height, false, "image/jpeg", "sum", MIDDLE, false);
    }
}
