package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader on a slow line waits for. */
@RunningMasthead
class WeightJourney {
    private static final int KB = 1_000;
    private static final Set<String> PICTURES = Set.of("image", "media", "ping", "fetch", "other");

    private static final String SHIFT = """
            () => new Promise((done) => {
              let sum = 0;
              new PerformanceObserver((list) => list.getEntries().forEach(({value}) => sum += value))
                .observe({type: 'layout-shift', buffered: true});
              requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
            })""";

    private static final String PAINT_AND_BEACON = """
            () => [performance.getEntriesByName('first-paint')[0].startTime,
              performance.getEntriesByType('resource').find(({name}) => name.endsWith('/api/views')).startTime]""";

    @Test
    void theFrontPageIsLight(Site site) {
        int page = compressed(site, "/");
        var head = Jsoup.parse(site.get("/").body()).head();
        int style = compressed(site, head.select("link[rel=stylesheet]").attr("href"));
        int script = compressed(site, head.select("script[src]").attr("src"));
        assertTrue(style <= 20 * KB, "style: " + style);
        assertTrue(script <= 15 * KB, "script: " + script);
        assertTrue(page + style + script <= 60 * KB, "page " + page + ", style " + style + ", script " + script);
    }

    @Test
    void atMostEightRequestsComeBeforeThePictures(Page page) {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> {
            if (!PICTURES.contains(request.resourceType())) {
                asked.add(request.url());
            }
        });
        page.navigate("/");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertTrue(asked.size() >= 3 && asked.size() <= 8, asked::toString);
    }

    /** Counting a view costs a connection and some of a slow processor: it comes after what the reader came for. */
    @Test
    void theFirstPaintWaitsForNoBeacon(Page page) {
        page.waitForResponse("**/api/views", () -> page.navigate("/"));
        var moments = (List<?>) page.evaluate(PAINT_AND_BEACON);
        double paint = ((Number) moments.get(0)).doubleValue();
        double beacon = ((Number) moments.get(1)).doubleValue();
        assertTrue(0 < paint && paint <= beacon, "painted at " + paint + " ms, counted at " + beacon);
    }

    @ParameterizedTest
    @EnumSource
    void nothingMovesWhileThePageLoads(ReaderPage reader, Page page) {
        page.setViewportSize(375, 800);
        page.navigate(reader.path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertEquals(0.0, ((Number) page.evaluate(SHIFT)).doubleValue(), 0.005);
    }

    private static int compressed(Site site, String path) {
        return site.bytes(site.request(path).header("Accept-Encoding", "br")).length;
    }
}
