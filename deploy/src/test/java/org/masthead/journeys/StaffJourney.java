package org.masthead.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The newsroom at work, each with the rights of their role and no more. */
@RunningMasthead
class StaffJourney {
    private static final double A_MINUTE = 60_000;

    @Test
    void anArticleGoesFromTheWritersDraftToARetractionThatReadersAreTold(Page page, Site site) {
        String headline = "Lock keeper opens the log " + UUID.randomUUID();
        Staff.signIn(page, "writer", "/admin/article");
        page.fill("[id='article:headline']", headline);
        page.fill("[id='article:body']", "<p>The log goes back ninety years.</p>");
        press(page, "save", "Saved.");
        assertThat(button(page, "publish")).hasCount(0);
        assertThat(button(page, "retract")).hasCount(0);
        String editing = page.url();
        String address = "/articles/" + page.inputValue("[id='article:slug']");
        assertEquals(404, site.get(address).statusCode());
        assertFalse(site.get("/").body().contains(headline));

        Staff.signIn(page, "editor", editing);
        press(page, "publish", "Published.");
        assertTrue(site.get("/").body().contains(headline));
        assertTrue(site.get(address).body().contains("ninety years"));

        page.fill("[id='article:body']", "<p>The log goes back eighty years.</p>");
        press(page, "publish", "Nothing was saved yet");
        assertThat(page.locator("#article")).containsText("say what kind of change this is");
        assertThat(page.locator("[id='article:body']")).hasValue(Pattern.compile(".*eighty years.*"));
        assertTrue(site.get(address).body().contains("ninety years"));

        page.selectOption("[id='article:change']", "CORRECTION");
        page.fill("[id='article:note']", "The log is younger than we said.");
        press(page, "publish", "Published.");
        assertTrue(site.get(address).body().contains("eighty years"));
        assertTrue(site.get(address).body().contains(" updated\""));
        assertTrue(site.get(address).body().contains("<del>"));
        assertTrue(site.get("/corrections").body().contains("The log is younger than we said."));

        Staff.signIn(page, "writer", editing);
        assertThat(page.locator("#main")).containsText("only an editor changes it");
        assertThat(button(page, "save")).hasCount(0);

        Staff.signIn(page, "editor", editing);
        String reason = "The log proved to be a copy.";
        page.fill("[id='article:reason']", reason);
        press(page, "retract", "Retracted");
        var gone = site.get(address);
        assertEquals(410, gone.statusCode());
        assertTrue(gone.body().contains(reason));
        assertFalse(site.get("/").body().contains(headline));
    }

    private static Locator button(Page page, String id) {
        return page.locator("[id='article:" + id + "']");
    }

    private static void press(Page page, String id, String told) {
        button(page, id).click();
        assertThat(page.locator(".messages")).containsText(told);
    }

    @Test
    void aModeratorSeesModerationAndNothingElseOfTheNewsroom(Page page) {
        Staff.signIn(page, "moderator", "/admin/desk");
        List<String> menu = page.locator(".menu a").allTextContents();
        assertEquals(List.of("Desk", "Comments", "API tokens"), menu);
        assertEquals(200, page.navigate("/admin/comments").status());
        for (String address : List.of("articles", "article", "choice", "reports", "runs", "staff")) {
            assertEquals(403, page.navigate("/admin/" + address).status(), address);
        }
    }

    @Test
    void anAnalystTakesTheMostViewedHomeAndHasDaysCountedAgain(Page page) throws IOException {
        Staff.signIn(page, "analyst", "/admin/reports?period=month");
        Download download =
                page.waitForDownload(() -> page.getByText("All as CSV").click());
        List<String> lines = Files.readAllLines(download.path());
        assertEquals(
                "period,start,end,rank,path,article_id,slug,headline,section,published,views,visitors,"
                        + "previous_rank,rank_change,newcomer",
                lines.get(0));
        assertTrue(lines.size() > 10, "lines: " + lines.size());
        assertTrue(lines.get(1).startsWith("month,"), lines.get(1));

        page.click("[id='recompute:start']");
        assertThat(page.locator("[id='run:state'] .facts"))
                .containsText("Completed", new ContainsTextOptions().setTimeout(A_MINUTE));
        var progress = page.locator("[id='run:state'] progress");
        assertThat(progress).isVisible();
        assertEquals(progress.getAttribute("max"), progress.getAttribute("value"));
    }
}
