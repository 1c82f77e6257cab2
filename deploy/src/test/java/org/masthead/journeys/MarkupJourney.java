package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the W3C's checker says of every reader page: nothing. */
@RunningMasthead
class MarkupJourney {
    @ParameterizedTest
    @EnumSource
    void thePageIsWellFormedHtml(ReaderPage page, Site site) {
        var answer = site.get(page.path);
        assertEquals(page.status, answer.statusCode());
        assertEquals(List.of(), HtmlChecker.complaints(answer.body()));
    }

    @Test
    void searchEnginesMayListTheFormAndNotWhatItFinds(Site site) {
        assertFalse(site.get("/search").body().contains("noindex"));
        assertTrue(site.get("/search?q=harbour").body().contains("<meta name=\"robots\" content=\"noindex\""));
        assertTrue(site.get("/robots.txt").body().lines().anyMatch("Disallow: /search?"::equals));
    }

    @Test
    void theCheckerSeesWhatIsWrong() {
        String page = "<!DOCTYPE html><html lang=en><title>a</title><h1>a</h1><h3>b</h3><img src=a.png>";
        assertFalse(HtmlChecker.complaints(page).isEmpty());
    }
}
