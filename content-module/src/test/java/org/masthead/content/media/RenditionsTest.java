package org.masthead.content.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masthead.content.media.TestPictures.BLUE;
import static org.masthead.content.media.TestPictures.GREEN;
import static org.masthead.content.media.TestPictures.RED;
import static org.masthead.content.media.TestPictures.WHITE;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.content.Focus;
import org.masthead.content.Frame;
import org.masthead.content.Keepsakes;
import org.masthead.content.Picture;
import org.masthead.content.Rendition;
import org.masthead.content.Rendition.Format;

class RenditionsTest {
    @TempDir
    Path folder;

    private Renditions renditions;

    @BeforeEach
    void open() {
        renditions = new Renditions(new Keepsakes(folder.resolve("kept")), new DrawingRoom());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void everyFormatComesOutInTheWantedWidth(String format) throws IOException {
        byte[] original = format.equals("webp") ? TestPictures.webp(1200, 800) : TestPictures.of(format, 1200, 800);
        for (Format wanted : Format.values()) {
            BufferedImage small = made(original, "image/" + format, Frame.WHOLE, 320, wanted);
            assertEquals(320, small.getWidth());
            assertEquals(213, small.getHeight());
            assertFields(small, RED, GREEN, BLUE, WHITE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, R, G, B, W", "2, G, R, W, B", "3, W, B, G, R", "4, B, W, R, G",
        "5, R, B, G, W", "6, B, R, W, G", "7, W, G, B, R", "8, G, W, R, B"
    })
    void theWayUpIsTheCamerasWord(int orientation, char upLeft, char upRight, char downLeft, char downRight)
            throws IOException {
        byte[] original = TestPictures.turned(TestPictures.of("jpeg", 1200, 800), orientation);
        BufferedImage small = made(original, "image/jpeg", Frame.WHOLE, 480, Format.JPG);
        assertEquals(orientation < 5 ? 320 : 720, small.getHeight());
        assertFields(small, colour(upLeft), colour(upRight), colour(downLeft), colour(downRight));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aCutIsMadeInThePictureAsEyesSeeIt(int orientation) throws IOException {
        byte[] original = TestPictures.turned(TestPictures.of("jpeg", 1200, 800), orientation);
        Path file = Files.write(folder.resolve("cut.jpg"), original);
        try (OpenPicture open = OpenPicture.of(file, "image/jpeg")) {
            BufferedImage whole = open.pixels(new Frame.Cut(0, 0, open.width(), open.height()), 4000);
            var cut = new Frame.Cut(open.width() - 200, 10, 190, 100);
            assertNear(
                    whole.getRGB(open.width() - 100, 60), open.pixels(cut, 4000).getRGB(100, 50));
            assertEquals(190, open.pixels(cut, 4000).getWidth());
        }
    }

    @Test
    void aCutKeepsItsFocusInSight() throws IOException {
        byte[] wide = TestPictures.of("png", 1600, 400);
        BufferedImage left = made(picture(wide, "image/png", new Focus(0, 50)), wide, Frame.SQUARE, 320, Format.PNG);
        assertFields(left, RED, RED, BLUE, BLUE);
        BufferedImage right = made(picture(wide, "image/png", new Focus(95, 50)), wide, Frame.SQUARE, 320, Format.PNG);
        assertFields(right, GREEN, GREEN, WHITE, WHITE);
        assertEquals(320, right.getHeight());
    }

    @Test
    void nothingIsEverMadeLarger() throws IOException {
        byte[] tiny = TestPictures.of("png", 90, 60);
        assertEquals(90, made(tiny, "image/png", Frame.WHOLE, 320, Format.WEBP).getWidth());
    }

    @Test
    void whatIsTransparentStaysSoButInJpegItLiesOnWhite() throws IOException {
        var image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(200, 200, RED);
        byte[] png = TestPictures.written(image, "png", false);
        assertEquals(0, made(png, "image/png", Frame.WHOLE, 320, Format.WEBP).getRGB(5, 5) >>> 24);
        assertEquals(0, made(png, "image/png", Frame.WHOLE, 320, Format.PNG).getRGB(5, 5) >>> 24);
        assertNear(
                0xFFFFFFFF, made(png, "image/png", Frame.WHOLE, 320, Format.JPG).getRGB(5, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void greyStaysAsGreyAsItWas(String format) throws IOException {
        var grey = new BufferedImage(400, 300, BufferedImage.TYPE_BYTE_GRAY);
        int[] samples = IntStream.range(0, 400 * 300).map(i -> 90).toArray();
        grey.getRaster().setSamples(0, 0, 400, 300, 0, samples);
        byte[] original = TestPictures.written(grey, format, false);
        assertNear(
                0xFF5A5A5A,
                made(original, "image/" + format, Frame.WHOLE, 320, Format.JPG).getRGB(100, 100));
    }

    @Test
    void sixteenBitsComeDownToEight() throws IOException {
        var deep = new BufferedImage(400, 300, BufferedImage.TYPE_USHORT_GRAY);
        int[] samples = IntStream.range(0, 400 * 300).map(i -> 90 * 257).toArray();
        deep.getRaster().setSamples(0, 0, 400, 300, 0, samples);
        byte[] original = TestPictures.written(deep, "png", false);
        assertNear(
                0xFF5A5A5A,
                made(original, "image/png", Frame.WHOLE, 320, Format.JPG).getRGB(100, 100));
    }

    @Test
    void printersColoursBecomeScreensColours() throws IOException {
        byte[] cmyk = TestPictures.class.getResourceAsStream("cmyk.jpg").readAllBytes();
        BufferedImage small = made(cmyk, "image/jpeg", Frame.WHOLE, 320, Format.JPG);
        Color red = new Color(small.getRGB(20, 20));
        assertTrue(red.getRed() > 150 && red.getGreen() < 90 && red.getBlue() < 90, red.toString());
        Color white = new Color(small.getRGB(small.getWidth() - 20, small.getHeight() - 20));
        assertTrue(white.getRed() > 225 && white.getBlue() > 225, white.toString());
    }

    @Test
    void aWiderRangeOfColoursIsBroughtIntoThatOfScreens() throws IOException {
        var red = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        red.setRGB(
                0, 0, 400, 300, IntStream.generate(() -> RED).limit(400 * 300).toArray(), 0, 400);
        byte[] swapped = TestPictures.redIsBlue(TestPictures.written(red, "jpeg", false));
        Color seen = new Color(
                made(swapped, "image/jpeg", Frame.WHOLE, 320, Format.JPG).getRGB(100, 100));
        assertTrue(seen.getBlue() > 150 && seen.getRed() < 90, seen.toString());
    }

    @Test
    void nothingOfTheCameraComesOut() throws IOException {
        byte[] original = TestPictures.turned(TestPictures.of("jpeg", 800, 600), 6);
        for (Format format : Format.values()) {
            Path file = renditions.file(
                    picture(original, "image/jpeg", Focus.of(1, 1)),
                    Files.write(folder.resolve("camera.jpg"), original),
                    rendition(original, Frame.WHOLE, 320, format));
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertFalse(content.contains("Exif"), format.name());
        }
    }

    @Test
    void manyAskAndOneDraws() throws Exception {
        byte[] original = TestPictures.of("jpeg", 1200, 800);
        var kept = new Keepsakes(folder.resolve("once"));
        var drawn = new AtomicInteger();
        var together = new CountDownLatch(8);
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Path>> files = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> {
                        together.countDown();
                        together.await();
                        return kept.file("abc", target -> {
                            drawn.incrementAndGet();
                            Files.write(target, original);
                        });
                    }))
                    .toList();
            for (Future<Path> file : files) {
                assertEquals(original.length, Files.size(file.get()));
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, drawn.get());
    }

    @Test
    void aMachineWithoutWebpWritesWhatEveryBrowserKnows() {
        var opaque = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        var transparent = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
        assertEquals(Format.JPG, Codecs.possible(opaque, Format.WEBP, false));
        assertEquals(Format.PNG, Codecs.possible(transparent, Format.WEBP, false));
        assertEquals(Format.WEBP, Codecs.possible(transparent, Format.WEBP, true));
        assertEquals(Format.JPG, Codecs.possible(opaque, Format.JPG, false));
    }

    @Test
    void whatCouldNotBeMadeLeavesNothingBehind() throws IOException {
        byte[] broken = TestPictures.begun(TestPictures.of("png", 400, 300), 0.5);
        assertThrows(IOException.class, () -> made(broken, "image/png", Frame.WHOLE, 320, Format.WEBP));
        try (var files = Files.walk(folder.resolve("kept"))) {
            assertEquals(0, files.filter(Files::isRegularFile).count());
        }
    }

    private BufferedImage made(byte[] original, String contentType, Frame frame, int width, Format format)
            throws IOException {
        return made(picture(original, contentType, Focus.of(2, 1)), original, frame, width, format);
    }

    private BufferedImage made(Picture picture, byte[] original, Frame frame, int width, Format format)
            throws IOException {
        Path file = Files.write(folder.resolve("original"), original);
        Path made = renditions.file(picture, file, picture.rendition(frame, width, format));
        assertEquals(format.contentType(), PictureHeader.of(made).orElseThrow().contentType());
        try (OpenPicture open = OpenPicture.of(made, format.contentType())) {
            return open.pixels(new Frame.Cut(0, 0, open.width(), open.height()), 4000);
        }
    }

    private static Rendition rendition(byte[] original, Frame frame, int width, Format format) {
        return picture(original, "image/jpeg", Focus.of(1, 1)).rendition(frame, width, format);
    }

    private static Picture picture(byte[] original, String contentType, Focus focus) {
        return new Picture(
                1, "x", "", "", "", 9000, 9000, false, contentType, "sum" + original.hashCode(), focus, false);
    }

    private static int colour(char name) {
        return switch (name) {
            case 'R' -> RED;
            case 'G' -> GREEN;
            case 'B' -> BLUE;
            default -> WHITE;
        };
    }

    private static void assertFields(BufferedImage image, int upLeft, int upRight, int downLeft, int downRight) {
        int right = image.getWidth() * 3 / 4;
        int bottom = image.getHeight() * 3 / 4;
        assertNear(upLeft, image.getRGB(image.getWidth() / 4, image.getHeight() / 4));
        assertNear(upRight, image.getRGB(right, image.getHeight() / 4));
        assertNear(downLeft, image.getRGB(image.getWidth() / 4, bottom));
        assertNear(downRight, image.getRGB(right, bottom));
    }

    private static void assertNear(int expected, int seen) {
        var wanted = new Color(expected);
        var got = new Color(seen);
        int off = Math.max(
                Math.abs(wanted.getRed() - got.getRed()),
                Math.max(Math.abs(wanted.getGreen() - got.getGreen()), Math.abs(wanted.getBlue() - got.getBlue())));
        assertTrue(off < 24, () -> wanted + " is not " + got);
    }
}
