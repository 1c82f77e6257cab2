package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A reader without a mouse. */
@RunningMasthead
class KeyboardJourney {
    private static final int FAR_TOO_MANY = 400;

    private static final String MARK_ALL = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, iframe, video[controls],'
                + ' audio[controls], [tabindex]')]
              .filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility())
              .forEach((element, at) => element.dataset.walk = at)""";

    /** Its number on the page, or empty outside of it; and what is wrong with how it looks. */
    private static final String LOOK = """
            () => {
              const focused = document.activeElement;
              if (!focused || focused === document.body) return ['', ''];
              const {outlineStyle, outlineWidth} = getComputedStyle(focused);
              const {width, height} = focused.getBoundingClientRect();
              const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width * height > 1;
              return [focused.dataset.walk || '?', seen ? '' : focused.outerHTML.slice(0, 200)];
            }""";

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FILM")
    void everyControlIsReachedInOrderIsSeenAndLetsGo(ReaderPage reader, Page page) {
        page.navigate(reader.path);
        page.evaluate(MARK_ALL);
        List<Integer> walked = new ArrayList<>();
        List<String> unseen = new ArrayList<>();
        while (walked.size() < FAR_TOO_MANY) {
            page.keyboard().press("Tab");
            var focused = (List<?>) page.evaluate(LOOK);
            if (focused.get(0).equals("")) {
                break;
            }
            walked.add(focused.get(0).equals("?") ? -1 : Integer.valueOf((String) focused.get(0)));
            if (!focused.get(1).equals("")) {
                unseen.add((String) focused.get(1));
            }
        }
        assertEquals(List.of(), unseen, "focused, and nobody sees it");
        assertEquals(walked.stream().distinct().sorted().toList(), walked, "the order, each once");
        assertTrue(walked.size() >= 3, "reached " + walked);
    }

    @Test
    void theFirstStopSkipsToTheContent(Page page) {
        page.navigate("/");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertTrue(page.url().endsWith("#content"));
        page.keyboard().press("Tab");
        assertEquals(true, page.evaluate("document.querySelector('main').contains(document.activeElement)"));
    }
}
