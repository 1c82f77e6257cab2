package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pictures as browsers and other sites get them. */
@RunningMasthead
class PicturesJourney {
    private static final int FIRST_SCREEN = 60_000;

    @Test
    void aPhonesFirstScreenIsAFewSmallWebpPictures(Page page) {
        List<Response> pictures = new ArrayList<>();
        page.onResponse(response -> {
            if (response.url().contains("/media/")) {
                pictures.add(response);
            }
        });
        page.setViewportSize(375, 700);
        page.navigate("/");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Map<String, Integer> bytes = new HashMap<>();
        pictures.forEach(
                picture -> bytes.merge(picture.headers().get("content-type"), picture.body().length, Integer::sum));
        assertEquals(1, bytes.size(), bytes::toString);
        assertTrue(bytes.get("image/webp") < FIRST_SCREEN, bytes::toString);
    }

    @Test
    void everyGalleryOfATextIsShownInItsPlaceAndNothingButPicturesTakesRoomThere(Page page) {
        page.navigate("/articles/harbour-widening-guide");
        assertEquals(1, page.locator(".embedded video").count(), "the film");
        assertEquals(3, page.locator(".embedded-strip img").count(), "the photo story");
        assertEquals(1, page.locator(".embedded .map").count(), "the map");
        assertEquals(
                1,
                page.evaluate("new Set([...document.querySelectorAll('.embedded-strip img')]"
                        + ".map((picture) => picture.getBoundingClientRect().top)).size"),
                "in one row");
        assertEquals(
                0,
                page.evaluate("[...document.querySelectorAll('source')]"
                        + ".filter((source) => source.getClientRects().length).length"));
    }

    @Test
    void aFormIsKeptForAYearAndIsAsWideAsItsAddressSays(Site site) throws IOException {
        Element picture = Jsoup.parse(site.get("/").body()).selectFirst("picture img");
        String address = picture.attr("src");
        HttpResponse<String> answer = site.get(address);
        assertEquals(200, answer.statusCode());
        String keeping = answer.headers().firstValue("Cache-Control").orElse("");
        assertTrue(keeping.contains("max-age=31536000") && keeping.contains("immutable"), keeping);
        int width = Integer.parseInt(address.replaceAll(".*/(\\d+)[^/]*", "$1"));
        assertEquals(width, width(site, address));
    }

    @Test
    void anArticleWithoutAPictureIsSharedAsAPlacard(Site site) throws IOException {
        String page = site.get("/articles/editorial-widening").body();
        Element image = Jsoup.parse(page).selectFirst("meta[property=og:image]");
        String address = image.attr("content").replaceAll("^https?://[^/]+", "");
        assertTrue(address.startsWith("/share/"), address);
        assertEquals(1_200, width(site, address));
    }

    @Test
    void anAddressOfNoFormIsNotFound(Site site) {
        String address =
                Jsoup.parse(site.get("/").body()).selectFirst("picture img").attr("src");
        assertEquals(
                404, site.get(address.replaceAll("/\\d+(-\\w+)?\\.", "/333$1.")).statusCode());
        assertEquals(404, site.get("/share/site/none.png").statusCode());
    }

    private static int width(Site site, String address) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(site.bytes(site.request(address))))
                .getWidth();
    }
}
