package org.masthead.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@RunningMasthead
class FirstPageJourney {
    @Test
    void theFrontPageAnswersWithoutCookie(Site site) {
        var answer = site.get("/");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().allValues("Set-Cookie").isEmpty());
    }

    @Test
    void theSampleSaysThatItIsOneAndShowsNews(Page page) {
        page.navigate("/");

        assertThat(page.locator(".sample")).containsText("sample newsroom");
        assertThat(page.locator("main a[href^='/articles/']").first()).isVisible();
    }

    @Test
    void noAnswerTellsWhichServerItIs(Site site) {
        for (String path :
                new String[] {"/", "/no-such-page", "/api/no-such-thing", "/assets/0000000000000000000000/masthead.css"
                }) {
            var headers = site.get(path).headers();

            assertTrue(headers.firstValue("Server").isEmpty(), path);
            assertTrue(headers.firstValue("X-Powered-By").isEmpty(), path);
        }
    }
}
