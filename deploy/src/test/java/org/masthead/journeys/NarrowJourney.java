package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On the narrowest screen, or at 400 % on a desk, pages are read by scrolling down alone. */
@RunningMasthead
class NarrowJourney {
    private static final String WHAT_STICKS_OUT = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] :
              [...document.querySelectorAll('body *')].filter((element) => {
                const {left, right, width} = element.getBoundingClientRect();
                return width && (right > innerWidth + 1 || left < -1);
              }).map((element) => element.tagName + '.' + element.className)""";

    @ParameterizedTest
    @EnumSource
    void nothingScrollsSidewaysInEitherDirection(ReaderPage reader, Page page) {
        page.setViewportSize(320, 640);
        page.navigate(reader.path);
        assertEquals(List.of(), whatSticksOut(page), "as it is");
        page.evaluate("document.documentElement.dir = 'rtl'");
        assertEquals(List.of(), whatSticksOut(page), "from right to left");
    }

    private static List<Object> whatSticksOut(Page page) {
        return new ArrayList<>((List<?>) page.evaluate(WHAT_STICKS_OUT));
    }
}
