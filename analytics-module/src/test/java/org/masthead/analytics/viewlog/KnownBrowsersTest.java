package org.masthead.analytics.viewlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which agents nobody needs to look at. */
class KnownBrowsersTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36`,                true
            `Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0`,                                               true
            `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/1.0]`, true
            `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Tideline/2.0`,   false
            `Mozilla/5.0 (Okapi) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36`,                            false
            `Lynx/2.8`,                                                                                                             false
            `x Mozilla/5.0 (X11; Linux x86_64) Firefox/1.0`,                                                                        false
            """)
    void anAgentOfKnownNamesAloneIsOne(String agent, boolean known) {
        assertEquals(known, KnownBrowsers.isOne(agent));
    }

    @Test
    void hardlyAnyBrowserOfRealTrafficHasToBeLookedAt() {
        List<String> browsers = PatternFiles.lines("held-out/browsers-user-agents-2.1.198.txt");
        long known = browsers.stream().filter(KnownBrowsers::isOne).count();
        assertTrue(known > 0.95 * browsers.size(), known + " of " + browsers.size());
    }
}
