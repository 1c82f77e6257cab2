package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Draws {@code docs/screenshots} anew: {@code mvn -Pscreenshots}. No part of the tests. */
@RunningMasthead
class ScreenshotTour {
    private static final Map<String, String> PAGES = new TreeMap<>(Map.of(
            "front", "/",
            "article", "/articles/harbour-widening-vote",
            "section", "/sections/harbour",
            "topic", "/topics/harbour-widening",
            "gallery", "/gallery/quay-in-all-weathers",
            "map", "/maps/harbour-widening-map",
            "most-viewed", "/most-viewed",
            "search", "/search?q=harbour"));

    /** Pages that hear events as long as they are open. */
    private static final Set<String> LISTENING = Set.of("/admin/analytics/now", "/admin/wall");

    private enum Window {
        WIDE(1280, 960),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Window(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private final Path folder = Path.of(System.getProperty("screenshots.folder"));

    @Test
    void eachMainPageWideAndOnAPhoneByDayAndByNight(Page page, Site site) throws IOException {
        Files.createDirectories(folder);
        Await.until(
                Duration.ofMinutes(3),
                () -> "the first most-viewed lists",
                () -> site.get("/most-viewed?period=day").body().contains("class=\"views\""));
        for (var one : PAGES.entrySet()) {
            drawAll(page, one.getKey(), one.getValue());
        }
        Staff.signIn(page, "analyst", "/admin/analytics/overview");
        String article = page.locator("#by-article tbody a").first().getAttribute("href");
        drawAll(page, "overview", "/admin/analytics/overview");
        drawAll(page, "article-report", article);
        drawAll(page, "right-now", "/admin/analytics/now");
        draw(page, "wall", "/admin/wall", Window.WIDE, ColorScheme.DARK);
        assertTrue(weight() < 4_000_000, () -> "screenshots weigh " + weight());
    }

    private void drawAll(Page page, String name, String path) {
        for (Window window : Window.values()) {
            draw(page, name, path, window, ColorScheme.LIGHT);
            draw(page, name, path, window, ColorScheme.DARK);
        }
    }

    private void draw(Page page, String name, String path, Window window, ColorScheme scheme) {
        page.setViewportSize(window.width, window.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        var settled = LISTENING.contains(path) ? WaitUntilState.LOAD : WaitUntilState.NETWORKIDLE;
        var answer = page.navigate(path, new Page.NavigateOptions().setWaitUntil(settled));
        assertEquals(200, answer.status(), path);
        String file = "%s-%s-%s.jpg".formatted(name, window, scheme).toLowerCase(Locale.ROOT);
        page.screenshot(new ScreenshotOptions()
                .setType(ScreenshotType.JPEG)
                .setQuality(72)
                .setPath(folder.resolve(file)));
    }

    private long weight() {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
