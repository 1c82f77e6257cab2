package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers told their system holds on every page: their own colours, no motion, larger letters. */
@RunningMasthead
class PreferencesJourney {
    /** A control is seen by its border, its words or its drawing; what is chosen among others by a line. */
    private static final String UNSEEN_CONTROLS = """
            () => [...document.querySelectorAll('main :is(button, input, select, textarea, summary), [role=tab],'
                + ' [aria-current]:not([aria-current=false])')]
              .filter((control) => control.checkVisibility() && control.type !== 'hidden')
              .filter((control) => control.getBoundingClientRect().width > 1 && !control.closest('.trap, .unseen'))
              .filter((control) => {
                const lines = (style) => ['Top', 'Right', 'Bottom', 'Left'].some((side) =>
                  parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Style`] !== 'none'
                    && style[`border${side}Color`] !== 'rgba(0, 0, 0, 0)');
                const style = getComputedStyle(control);
                const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
                if (control.matches('[aria-selected=true], [aria-current]')) return !outlined && !lines(style);
                const drawn = ['::before', '::after'].some((part) => lines(getComputedStyle(control, part)));
                const worded = control.matches('button, summary, [role=tab]')
                  && (control.innerText.trim() || control.querySelector('svg, img'));
                const native = control.matches('[type=checkbox], [type=range], [type=radio]');
                return !(lines(style) || outlined || drawn || worded || native);
              }).map((control) => control.outerHTML.slice(0, 160))""";

    private static final String MOVING = """
            () => [...document.getAnimations().map((animation) => 'runs: ' + animation.animationName),
              ...[...document.querySelectorAll('*')].filter((element) => element.checkVisibility()).filter((element) => {
                const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(element);
                return animationName !== 'none' || scrollBehavior === 'smooth'
                  || transitionDuration.split(',').some((time) => parseFloat(time) > 0);
              }).map((element) => element.outerHTML.slice(0, 120))]""";

    /** Wider than the window, or cut off inside a box that cannot be scrolled. */
    private static final String LOST = """
            () => [...document.querySelectorAll('body *')].filter((element) => {
              if (!element.checkVisibility() || element.closest('svg, video, .unseen, .trap, .skip, .pixel, .reel')) return false;
              const {overflowX, overflowY, position} = getComputedStyle(element);
              const {left, right, width} = element.getBoundingClientRect();
              const scrolls = (box) => box && (/auto|scroll/.test(getComputedStyle(box).overflowX) || scrolls(box.parentElement));
              const out = width > 1 && position !== 'absolute' && (right > innerWidth + 1 || left < -1) && !scrolls(element.parentElement)
                && !element.closest('.sections-row');
              const cutOff = /hidden|clip/.test(overflowX + overflowY) && element.innerText?.trim()
                && (element.scrollWidth > element.clientWidth + 1 && overflowX !== 'visible' && !/auto|scroll/.test(overflowX)
                  || element.scrollHeight > element.clientHeight + 8 && /hidden|clip/.test(overflowY));
              return out && document.documentElement.scrollWidth > innerWidth || cutOff;
            }).map((element) => element.tagName + '.' + element.className + ': ' + element.innerText?.slice(0, 60))""";

    private static final String WORDS = """
            () => [...document.querySelectorAll('main :is(h1, h2, h3, h4, label, button, legend, time), main a')]
              .filter((element) => element.checkVisibility({visibilityProperty: true}) && element.innerText?.trim())
              .map((element) => element.innerText.replace(/\\s+/g, ' ').trim())""";

    @Test
    void theRulesSeeWhatIsWrong(Page page) {
        page.setViewportSize(640, 450);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        page.setContent("<style>button {border: 0; width: 2em; height: 2em; transition: color 1s}"
                + " p {overflow: hidden; height: 2em; width: 900px}</style>"
                + "<main><button></button><p>" + "word ".repeat(400) + "</p></main>");
        assertEquals(1, ((List<?>) page.evaluate(UNSEEN_CONTROLS)).size());
        assertEquals(1, ((List<?>) page.evaluate(MOVING)).size());
        assertEquals(1, ((List<?>) page.evaluate(LOST)).size());
    }

    @ParameterizedTest
    @EnumSource
    void inAReadersOwnColoursControlsAreStillSeen(ReaderPage reader, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        page.navigate(reader.path);
        assertEquals(List.of(), page.evaluate(UNSEEN_CONTROLS));
    }

    @ParameterizedTest
    @EnumSource
    void nothingMovesForWhoWantsNoMotion(ReaderPage reader, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(reader.path);
        assertEquals(List.of(), page.evaluate(MOVING));
    }

    @ParameterizedTest
    @EnumSource
    void atTwiceTheSizeNothingIsLost(ReaderPage reader, Page page) {
        page.setViewportSize(1280, 900);
        page.navigate(reader.path);
        var words = page.evaluate(WORDS);
        page.setViewportSize(640, 450);
        assertEquals(List.of(), page.evaluate(LOST), "zoomed");
        assertEquals(words, page.evaluate(WORDS), "headings, links and controls, zoomed");
        page.setViewportSize(1280, 900);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertEquals(List.of(), page.evaluate(LOST), "letters alone");
        assertEquals(words, page.evaluate(WORDS), "headings, links and controls, letters alone");
    }
}
