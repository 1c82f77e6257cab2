package org.masthead.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** An analyst brings in an old log in a format of its own, looks at the account, and takes it back. */
@RunningMasthead
class ImportsPageJourney {
    private static final double PATIENCE = 60_000;
    private static final String FORMAT =
            "log_format old '$remote_addr $time_iso8601 \"$request\" $status \"$http_user_agent\"';";

    @Test
    void aLogIsSentAccountedForAndTakenBackAfterAQuestion(Page page) {
        Staff.signIn(page, "analyst", "/admin/imports");
        send(page, "nonsense");
        assertThat(page.locator("[role=alert]")).containsText("is no format");

        send(page, FORMAT);
        assertThat(page.locator("h1")).hasText("Import");
        shows(page, "Completed");
        assertThat(page.locator("#main")).containsText("nginx log_format");
        assertThat(page.locator("[id='import:state'] tbody").first()).containsText("view");
        assertThat(page.locator("[id='import:state'] tbody").nth(1)).containsText("2012-02-30T12:00:00+00:00");

        assertThat(page.locator("[id='import:back']")).isHidden();
        page.reload();
        page.locator("details.ask summary").click();
        page.locator("[id='import:back']").click();
        assertThat(page.locator(".messages")).containsText("being taken back");
        shows(page, "Taken back");
        page.reload();
        assertThat(page.locator("details.ask")).hasCount(0);

        page.locator("a[href='/admin/imports']").last().click();
        assertThat(page.locator("tbody tr").first()).containsText("Taken back");
    }

    private static void send(Page page, String format) {
        String log =
                "198.51.100.7 2012-02-25T12:00:00+00:00 \"GET /only/in/2012 HTTP/1.1\" 200 \"Mozilla/5.0 (X11; Linux"
                        + " x86_64; rv:128.0) Gecko/20100101 Firefox/128.0\"\n"
                        + "198.51.100.7 2012-02-30T12:00:00+00:00 \"GET /only/in/2012 HTTP/1.1\" 200 \"-\"\n";
        page.setInputFiles("#log", new FilePayload("old.log", "text/plain", log.getBytes(StandardCharsets.UTF_8)));
        page.fill("#format", format);
        page.locator("form[action='/admin/imports/access-log'] button").click();
    }

    private static void shows(Page page, String state) {
        assertThat(page.locator("[id='import:state'] .badge"))
                .containsText(state, new ContainsTextOptions().setTimeout(PATIENCE));
    }
}
