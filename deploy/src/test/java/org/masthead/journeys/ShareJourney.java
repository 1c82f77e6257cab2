package org.masthead.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Passing an article on without anybody's buttons. */
@RunningMasthead
class ShareJourney {
    private static final String ARTICLE = "/articles/harbour-widening-vote";
    private static final String WITH_A_SHEET = """
            Object.defineProperty(navigator, 'share',
              {configurable: true, value: (what) => { window.passedOn = what; return Promise.resolve(); }});""";
    private static final String WITHOUT_A_SHEET =
            "Object.defineProperty(navigator, 'share', {configurable: true, value: undefined});";

    @Test
    void theDevicesOwnSheetGetsTheHeadlineAndTheAddress(Page page, Site site) {
        page.addInitScript(WITH_A_SHEET);
        page.navigate(ARTICLE);
        page.locator(".share-sheet").click();
        assertEquals(page.locator("h1").innerText(), page.evaluate("window.passedOn.title"));
        assertEquals(site.address(ARTICLE).toString(), page.evaluate("window.passedOn.url"));
    }

    @Test
    void whereThereIsNoSheetNoButtonPromisesOne(Page page) {
        page.addInitScript(WITHOUT_A_SHEET);
        page.navigate(ARTICLE);
        assertThat(page.locator(".share-copy")).isVisible();
        assertThat(page.locator(".share-sheet")).isHidden();
    }

    @Test
    void theLinkIsCopiedAndThatIsSaid(Page page, Site site) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate(ARTICLE + "#comments");
        page.locator(".share-copy").click();
        assertThat(page.locator(".share-done")).not().isEmpty();
        assertEquals(site.address(ARTICLE).toString(), page.evaluate("navigator.clipboard.readText()"));
    }

    @Test
    void aLetterHoldsHeadlineAndAddress(Page page, Site site) {
        page.navigate(ARTICLE);
        String letter = URLDecoder.decode(
                page.locator(".share-mail").getAttribute("href").replace("+", "%2B"), StandardCharsets.UTF_8);
        assertTrue(letter.startsWith("mailto:?subject=" + page.locator("h1").innerText()), letter);
        assertTrue(letter.endsWith("body=" + site.address(ARTICLE)), letter);
    }
}
