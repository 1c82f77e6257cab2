package org.masthead.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.content.Focus;
import org.masthead.content.Picture;

class PictureMarkupTest {
    private final PictureMarkup markup = new PictureMarkup(new Links(Optional.empty()));

    @ParameterizedTest
    @EnumSource(Place.class)
    void everyPlaceGetsWebpWithOneFormForEveryBrowserAndASize(Place place) {
        Element shown = shown(picture(1200, 800, "image/jpeg", false, false), place.name(), false);
        Element source = shown.selectFirst("picture > source[type=image/webp]");
        assertTrue(source.attr("srcset").contains(".webp 320w"), source.attr("srcset"));
        assertFalse(source.attr("sizes").isEmpty());
        Element img = shown.selectFirst("picture > img");
        assertTrue(img.attr("src").endsWith(".jpg"));
        double ratio = Double.parseDouble(img.attr("width")) / Double.parseDouble(img.attr("height"));
        assertEquals(place.frame().shape().equals("1x1") ? 1 : 1.5, ratio, 0.01);
        assertEquals("lazy", img.attr("loading"));
    }

    @Test
    void theLargestPaintHurriesAndNothingElseDoes() {
        Element first = shown(picture(1200, 800, "image/jpeg", false, false), "hero", true)
                .selectFirst("img");
        assertEquals("high", first.attr("fetchpriority"));
        assertFalse(first.hasAttr("loading"));
    }

    @Test
    void aStampIsNotOfferedAsAPoster() {
        String html = markup.of(picture(4000, 3000, "image/jpeg", false, false), "face", false, null, null);
        assertFalse(html.contains("960"), html);
    }

    @Test
    void aFilmWaitsBehindTheLightestForm() {
        String poster = new Links(Optional.empty()).poster(picture(4000, 3000, "image/jpeg", false, false));
        assertTrue(poster.endsWith("/960.webp"), poster);
    }

    @Test
    void transparentPicturesFallBackToTransparentOnes() {
        assertTrue(shown(picture(900, 700, "image/png", false, false), "body", false)
                .selectFirst("img")
                .attr("src")
                .endsWith(".png"));
    }

    @Test
    void whatMovesIsTheFileItself() {
        Element shown = shown(picture(480, 320, "image/gif", true, false), "plate", false);
        assertNull(shown.selectFirst("source"));
        Element img = shown.selectFirst("img");
        assertEquals("/media/7/%22quay%22.jpg", img.attr("src"));
        assertEquals("480", img.attr("width"));
    }

    @Test
    void wordsCannotBreakOutOfTheirAttribute() {
        String html =
                markup.of(picture(1200, 800, "image/jpeg", false, false), "card", false, "\"><script>x</script>", null);
        assertEquals(0, Jsoup.parseBodyFragment(html).select("script").size());
        assertEquals(
                "\"><script>x</script>",
                Jsoup.parseBodyFragment(html).selectFirst("img").attr("alt"));
    }

    @Test
    void anEmptyWordOfTheTemplateCountsAndNoWordDoesNot() {
        Picture picture = picture(1200, 800, "image/jpeg", false, false);
        assertTrue(markup.of(picture, "card", false, "", null).contains("alt=\"\""));
        assertTrue(markup.of(picture, "card", false, null, null).contains("alt=\"A quay\""));
    }

    @Test
    void aPictureThatDidNotComeAlongIsDrawn() {
        Element drawn = shown(picture(1200, 800, "image/png", false, true), "card", false)
                .selectFirst("svg");
        assertEquals("A quay", drawn.attr("aria-label"));
    }

    @Test
    void uprightWideAndTinyPicturesSayThatTheyAre() {
        assertEquals("tall", manner(800, 1200));
        assertEquals("strip", manner(2400, 640));
        assertEquals("tiny", manner(200, 300));
        assertEquals("", manner(1200, 800));
    }

    @Test
    void anUnknownPlaceIsAMistakeOfTheTemplate() {
        assertThrows(
                IllegalArgumentException.class,
                () -> markup.of(picture(1, 1, "image/png", false, false), "attic", false, null, null));
    }

    private String manner(int width, int height) {
        return shown(picture(width, height, "image/jpeg", false, false), "lead", false)
                .selectFirst("img")
                .className();
    }

    private Element shown(Picture picture, String place, boolean first) {
        return Jsoup.parseBodyFragment(markup.of(picture, place, first, null, null))
                .body();
    }

    private static Picture picture(int width, int height, String type, boolean moving, boolean placeholder) {
        return new Picture(
                7,
                "\"quay\".jpg",
                "A quay",
                "",
                "",
                width,
                height,
                placeholder,
                type,
                "sum",
                new Focus(50, 50),
                moving);
    }
}
