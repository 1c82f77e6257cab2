package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reader pages ask nobody else, keep nothing in the browser and break no rule that they were sent with. */
@RunningMasthead
class QuietJourney {
    private static final String KEPT = """
            async () => [document.cookie, localStorage.length, sessionStorage.length, window.name,
              (await indexedDB.databases()).length, (await caches.keys()).length].join()""";

    @ParameterizedTest
    @EnumSource
    void nothingIsSaidToOthersAndNothingIsKept(ReaderPage reader, Page page, Site site) {
        List<String> said = new ArrayList<>();
        page.onRequest(request -> {
            if (!request.url().startsWith(site.address("/").toString())) {
                said.add("asks " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.headers().containsKey("set-cookie")) {
                said.add("cookie from " + response.url());
            }
            if (response.status() >= 400 && !response.url().endsWith(reader.path)) {
                said.add(response.status() + " for " + response.url());
            }
        });
        page.onPageError(error -> said.add("script: " + error));
        page.onConsoleMessage(message -> {
            boolean ownStatus = reader.status >= 400 && message.text().startsWith("Failed to load resource");
            if (List.of("error", "warning").contains(message.type()) && !ownStatus) {
                said.add("console: " + message.text());
            }
        });

        page.navigate(reader.path);
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertEquals(List.of(), said);
        assertEquals(",0,0,,0,0", page.evaluate(KEPT), "cookie, local, session, name, databases, caches");
        assertEquals(List.of(), page.context().cookies());
    }

    @ParameterizedTest
    @EnumSource
    void aPageSaysWhatItMayDo(ReaderPage reader, Site site) {
        var headers = site.get(reader.path).headers();
        String policy = headers.firstValue("Content-Security-Policy").orElse("");
        List<String> parts = List.of(policy.split(";\\s*"));
        assertEquals("default-src 'none'", parts.get(0));
        assertTrue(parts.contains("frame-ancestors 'none'"), policy);
        for (String part : parts.subList(1, parts.size())) {
            assertEquals(0, part.replaceAll("^[a-z-]+( 'self'| 'none')?$", "").length(), policy);
        }
        Map.of(
                        "X-Content-Type-Options", "nosniff",
                        "Referrer-Policy", "strict-origin-when-cross-origin")
                .forEach((name, value) ->
                        assertEquals(value, headers.firstValue(name).orElse(""), name));
    }
}
