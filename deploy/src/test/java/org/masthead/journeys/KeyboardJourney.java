package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader without a mouse. */
@RunningMasthead
class KeyboardJourney {
    private static final int FAR_TOO_MANY = 400;

    private static final String MARK_ALL = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, iframe, video[controls],'
                + ' audio[controls], [tabindex]')]
              .filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility())
              .forEach((element, at) => element.dataset.walk = at)""";

    /**
     * Its number on the page, or empty outside of it; what is wrong with how it looks; whether it is a film's player, whose
     * own buttons the browser walks through and marks by itself.
     */
    private static final String LOOK = """
            () => {
              const focused = document.activeElement;
              if (!focused || focused === document.body) return ['', '', false];
              const {outlineStyle, outlineWidth} = getComputedStyle(focused);
              const {width, height} = focused.getBoundingClientRect();
              const player = focused.matches('video, audio');
              const seen = player || outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
              return [focused.dataset.walk || '?', seen && width * height > 1 ? '' : focused.outerHTML.slice(0, 200), player];
            }""";

    @ParameterizedTest
    @EnumSource
    void everyControlIsReachedInOrderIsSeenAndLetsGo(ReaderPage reader, Page page) {
        page.navigate(reader.path);
        page.evaluate(MARK_ALL);
        List<Integer> walked = new ArrayList<>();
        List<String> unseen = new ArrayList<>();
        int steps = 0;
        while (steps < FAR_TOO_MANY) {
            page.keyboard().press("Tab");
            var focused = (List<?>) page.evaluate(LOOK);
            if (focused.get(0).equals("")) {
                break;
            }
            int number = focused.get(0).equals("?") ? -1 : Integer.parseInt((String) focused.get(0));
            if (!focused.get(2).equals(true) || walked.isEmpty() || walked.get(walked.size() - 1) != number) {
                walked.add(number);
            }
            steps++;
            if (!focused.get(1).equals("")) {
                unseen.add((String) focused.get(1));
            }
        }
        assertEquals(List.of(), unseen, "focused, and nobody sees it");
        assertEquals(walked.stream().distinct().sorted().toList(), walked, "the order, each once");
        assertTrue(walked.size() >= 3 && steps < FAR_TOO_MANY, "reached " + walked);
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
