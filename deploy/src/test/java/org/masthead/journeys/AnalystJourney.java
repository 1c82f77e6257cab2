package org.masthead.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An analyst looks at the numbers: with eyes, with keys alone, and to take them home. */
@RunningMasthead
class AnalystJourney {
    private static final String ANALYTICS = "/admin/analytics/";
    private static final double A_WHILE = 20_000;

    @Test
    void everyPageCanBeUsedByEveryoneByDayAndByNight(Page page, Program program) {
        String article = tallied(program);
        Staff.signIn(page, "analyst", ANALYTICS + "overview");
        for (String address : List.of(
                ANALYTICS + "overview",
                ANALYTICS + "overview?in=2001",
                ANALYTICS + "content",
                ANALYTICS + "sources",
                ANALYTICS + "audience",
                ANALYTICS + "article?id=" + article,
                ANALYTICS + "subject?kind=section&id=1",
                ANALYTICS + "now",
                ANALYTICS + "annotations",
                "/admin/definitions",
                "/admin/wall")) {
            assertEquals(200, page.navigate(address).status(), address);
            assertEquals(List.of(), Axe.everywhere(page), address);
            page.setViewportSize(375, 900);
            assertEquals(
                    0,
                    page.evaluate("document.documentElement.scrollWidth - innerWidth"),
                    address + " scrolls sideways");
        }
    }

    @Test
    void aChartIsWalkedByKeysAndSaysWhatItsTableSays(Page page, Program program) {
        tallied(program);
        Staff.signIn(page, "analyst", ANALYTICS + "overview");
        var chart = page.locator("#views-line");
        assertThat(chart.locator("svg")).isVisible();
        chart.locator(".plot").focus();
        page.keyboard().press("End");
        String told = chart.locator(".told").textContent();
        chart.locator("summary").focus();
        page.keyboard().press("Enter");
        var last = chart.locator("tbody tr").last();
        assertThat(last).isVisible();
        assertTrue(told.startsWith(last.locator("th").textContent()), told);
        assertTrue(told.contains(last.locator("td").first().textContent()), told);
    }

    @Test
    void theDaysAreChosenByKeysAndStandInTheAddress(Page page) {
        Staff.signIn(page, "analyst", ANALYTICS + "overview");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Month").setExact(true))
                .focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/overview?in=*");
        assertTrue(page.url().matches(".*in=\\d{4}-\\d{2}"), page.url());
        page.locator("a[rel=prev]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".range .final")).isVisible();
        page.fill("#range-from", "2001-02-03");
        page.fill("#range-to", "2001-02-05");
        page.locator("#range-to").press("Enter");
        assertThat(page.locator("[data-span]")).hasText("3 Feb 2001 – 5 Feb 2001");
        assertThat(page.locator("#main")).containsText("No views were counted on these days");
    }

    @Test
    void aChartGoesHomeAsDrawingPictureAndTable(Page page, Program program) throws IOException {
        tallied(program);
        Staff.signIn(page, "analyst", ANALYTICS + "overview");
        String svg = new String(saved(page, "Save as SVG"), StandardCharsets.UTF_8);
        assertTrue(svg.startsWith("<svg") && svg.contains("Views day by day"), svg.substring(0, 200));
        byte[] png = saved(page, "Save as PNG");
        assertEquals("PNG", new String(png, 1, 3, StandardCharsets.US_ASCII));
        String csv = new String(saved(page, "Save as CSV"), StandardCharsets.UTF_8);
        assertEquals(29, csv.split("\r\n").length, csv);
        assertTrue(csv.startsWith("When,These days,Period before"), csv);
    }

    private static byte[] saved(Page page, String button) throws IOException {
        Download download = page.waitForDownload(
                () -> page.locator("#views-line .tools").getByText(button).click());
        return Files.readAllBytes(download.path());
    }

    @Test
    void aNoteIsWrittenChangedSeenInTheChartAndDeleted(Page page) {
        String words = "Fireworks " + UUID.randomUUID();
        Staff.signIn(page, "analyst", ANALYTICS + "annotations");
        page.fill("[id='note:text']", words);
        page.click("[id='note:save']");
        assertThat(page.locator(".messages")).containsText("The note was saved.");
        var row = page.locator("tr").filter(new Locator.FilterOptions().setHasText(words));
        assertThat(row).containsText("analyst");
        change(row);
        page.fill("[id='note:text']", words + ", postponed");
        page.click("[id='note:save']");
        assertThat(row).containsText("postponed");
        row.locator(".day a").click();
        assertThat(page.locator(".notes")).containsText(words + ", postponed");
        page.navigate(ANALYTICS + "annotations");
        change(row);
        page.click("[id='note:delete']");
        assertThat(page.locator(".messages")).containsText("The note was deleted.");
        assertThat(row).hasCount(0);
    }

    private static void change(Locator row) {
        row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Change or delete"))
                .click();
    }

    @Test
    void whoReadsNowIsSeenWithinSecondsOnThePageAndOnTheWall(Page page, Site site) {
        String path = "/about/" + UUID.randomUUID();
        Staff.signIn(page, "analyst", ANALYTICS + "now");
        Page wall = page.context().newPage();
        wall.navigate("/admin/wall");
        String view = "{\"kind\":\"view\",\"id\":\"" + UUID.randomUUID() + "\",\"path\":\"" + path + "\"}";
        var sent = site.request("/api/views")
                .header("Content-Type", "application/json")
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0")
                .POST(BodyPublishers.ofString(view));
        assertEquals(202, site.send(sent).statusCode());
        var soon = new ContainsTextOptions().setTimeout(A_WHILE);
        assertThat(page.locator("[data-now=pages]")).containsText(path, soon);
        assertThat(page.locator(".pulse")).hasText("Live");
        assertThat(wall.locator(".pulse")).hasText("Live");
        assertFalse(wall.locator("[data-now=sixty]").textContent().equals("0"));
        wall.close();
    }

    /**
     * Waits until the sample's views have been counted.
     *
     * @return the most viewed article's id
     */
    private static String tallied(Program program) {
        var log = new LoggedViews(program);
        var most = new ArrayList<String>();
        Await.until(Duration.ofMinutes(3), () -> "the tallies of the sample", () -> {
            most.clear();
            most.addAll(log.ask("select article_id from analytics.daily_article"
                    + " where not exists (select from analytics.open_day where day < current_date)"
                    + " group by article_id order by sum(views) desc, article_id limit 1"));
            return !most.isEmpty();
        });
        return most.get(0);
    }
}
