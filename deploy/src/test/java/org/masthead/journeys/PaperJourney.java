package org.masthead.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on paper, where nothing can be opened, pressed or followed. */
@RunningMasthead
class PaperJourney {
    @ParameterizedTest
    @ValueSource(strings = {"/articles/harbour-widening-guide", "/gallery/film-ferry-crossing"})
    void whatIsFoldedAwayOnAScreenIsPrinted(String path, Page page) {
        page.navigate(path);
        Locator folded = page.locator("main details:not([open]) p").first();
        assertThat(folded).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(folded).isVisible();
        assertTrue(folded.boundingBox().height > 10, "its words take room");
    }

    @Test
    void anArticleSaysWhereItStandsAndLeavesTheButtonsOut(Page page, Site site) {
        page.navigate("/articles/harbour-widening-guide");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".on-paper p").first())
                .hasText(site.address("/articles/harbour-widening-guide").toString());
        for (String gone : new String[] {".share", ".sections", ".comments", ".foot"}) {
            assertThat(page.locator(gone).first()).isHidden();
        }
    }
}
