package org.masthead.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The front page's lists of what was most viewed, behind tabs. */
@RunningMasthead
class TabsJourney {
    @ParameterizedTest
    @CsvSource({"ltr, ArrowRight, ArrowLeft", "rtl, ArrowLeft, ArrowRight"})
    void arrowsGoWhereTheyPoint(String direction, String on, String back, Page page) {
        page.navigate("/");
        page.evaluate("dir => document.documentElement.dir = dir", direction);
        Locator tabs = page.locator("[role=tab]");
        tabs.first().focus();
        page.keyboard().press(on);
        assertThat(tabs.nth(1)).isFocused();
        shown(page, 1);
        page.keyboard().press(back);
        page.keyboard().press(back);
        assertThat(tabs.nth(2)).isFocused();
        shown(page, 2);
    }

    private static void shown(Page page, int chosen) {
        for (int tab = 0; tab < 3; tab++) {
            Locator link = page.locator("[role=tab]").nth(tab);
            assertThat(link).hasAttribute("aria-selected", Boolean.toString(tab == chosen));
            assertThat(link).hasAttribute("tabindex", tab == chosen ? "0" : "-1");
            Locator list = page.locator("#" + link.getAttribute("aria-controls"));
            if (tab == chosen) {
                assertThat(list).isVisible();
            } else {
                assertThat(list).isHidden();
            }
        }
    }
}
