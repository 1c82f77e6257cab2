package org.masthead.analytics.viewlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agent looks like, whoever it names; docs/definitions.md, definition 2. */
class BrowserShapeTest {
    private final BrowserShape shape = new BrowserShape(List.of("Lynx", "Nokia"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/132.0.0.0 Safari/537.36",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
                "Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.1; Trident/6.0)",
                "Mozilla/5.0 (compatible;MSIE 9.0; Windows NT 6.1; Trident/5.0)",
                "Mozilla/5.0 (compatible; Konqueror/4.5; FreeBSD) KHTML/4.5.4 (like Gecko)",
                "Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1)",
                "Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 6.3; Trident/7.0)",
                "Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.2)",
                "Mozilla/4.7 [en] (X11; I; SunOS 5.7 sun4u)",
                "Opera/9.80 (Windows NT 6.1; U; en) Presto/2.10 Version/11.60",
                "Lynx/2.8.7dev.4 libwww-FM/2.14",
                "lynx/2.8",
                "NOKIA6230/2.0",
                "KelderApp/3.1 Mozilla/5.0 (iPhone; CPU iPhone OS 15_1 like Mac OS X) AppleWebKit/605.1.15",
                "[FBAN/FBIOS;FBAV/1.0]",
                "Ice (X11) firefox",
                "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
                "Mozilla/5.0 (X11; Linux x86_64; rv:109.0) Gecko/20100101 Firefox/110.0",
                "Mozilla/5.0 (X11; Linux x86_64; rv:109.0) Gecko/20100101 Firefox/119.0",
                "Mozilla/5.0 (Windows; rv:1.9.2) Gecko/20100115 Firefox/3.6",
                "Mozilla/5.0 (Windows; rv:1.9.2) Gecko/20100115 Firefox/19.0",
                "Mozilla/5.0 (X11; Linux x86_64; rv:52.0) Gecko/20100101 Firefox/60.0 PaleMoon/28.0",
                "Mozilla/5.0 (X11; rv:99999.0) Gecko/20100101 Firefox/99999.0"
            })
    void browsersHaveTheShapeOfBrowsers(String agent) {
        assertEquals("", shape.flawOf(agent).reason());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `python-requests/2.31.0`,                                                         no-browser
            `okapi`,                                                                          no-browser
            `not Lynx`,                                                                       no-browser
            `Dalvik/2.1.0 (Linux; U; Android 13)`,                                            no-browser
            `Mozilla/5.0 (compatible; Okapi/1.0)`,                                            no-browser
            `Mozilla/5.0 (compatible;Okapi/1.0) Gecko`,                                       no-browser
            `Mozilla/4.0 ( compatible ; Okapi )`,                                             no-browser
            `Mozilla/5.0 (X11; Linux x86_64)`,                                                no-browser
            `Mozilla/5.0`,                                                                    no-browser
            `Mozilla/6.0 (X11; Linux) Gecko/20100101`,                                        no-browser
            `Mozilla/0.9 Gecko`,                                                              no-browser
            `Mozilla/5.0 (Windows NT 10.0) AppleWebKit (KHTML, like Gecko)`,                  impossible
            `Mozilla/5.0 (Windows NT 10.0) like Gecko AppleWebKit`,                           impossible
            `Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/`,   impossible
            `Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/x`,  impossible
            `Mozilla/5.0 (X11; rv:50.0) Gecko/20100101 Firefox/HX`,                           impossible
            `Mozilla/5.0 (X11; rv:110.0) Gecko/20100101 Firefox/123.0`,                       impossible
            `Mozilla/5.0 (X11; rv:109.0) Gecko/20100101 Firefox/120.0`,                       impossible
            `Mozilla/5.0 (X11; rv:109.0) Gecko/20100101 Firefox/108.0`,                       impossible
            `Mozilla/5.0 (X11; rv:19.0) Gecko/20100101 Firefox/20.0`,                         impossible
            `Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 10.0)`,                            impossible
            `Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 6.2)`,                             impossible
            """)
    void whatNoBrowserSaysHasAFlaw(String agent, String reason) {
        assertEquals(reason, shape.flawOf(agent).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mozilla/5.0 (", "rv:1) Gecko/ Firefox/", "MSIE 6.", "[FB", "AppleWebKit(", "x "})
    void aHostileAgentCostsNoTime(String part) {
        String hostile = "Mozilla/5.0 (compatible; MSIE 6." + part.repeat(50_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> shape.flawOf(hostile));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> new SecondDefinition().apply(hostile));
    }
}
