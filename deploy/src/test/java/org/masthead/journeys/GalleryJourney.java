package org.masthead.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;

/** A photo story opened large. */
@RunningMasthead
class GalleryJourney {
    private static final String STORY = "/gallery/a-friday-on-net-street";

    @Test
    void keysLeadThroughThePicturesAndClosingGivesTheFocusBack(Page page) {
        int all = open(page, 2);
        count(page, 2, all);
        page.keyboard().press("ArrowRight");
        count(page, 3, all);
        page.keyboard().press("Home");
        count(page, 1, all);
        assertThat(button(page, "-1")).isDisabled();
        page.keyboard().press("End");
        count(page, all, all);
        assertThat(button(page, "1")).isDisabled();
        assertTrue(page.url().endsWith("#p-" + all), page.url());
        page.keyboard().press("Escape");
        assertThat(page.locator(".reel")).isHidden();
        assertThat(page.locator(".plate").last().locator(".plate-open")).isFocused();
        assertEquals(all, page.locator(".plates > .plate").count(), "the pictures are back in their places");
    }

    @Test
    void theFocusStaysInsideWhileItIsOpen(Page page) {
        open(page, 1);
        for (int step = 0; step < 8; step++) {
            page.keyboard().press("Tab");
            assertEquals(
                    true,
                    page.evaluate("document.activeElement === document.body"
                            + " || document.querySelector('.reel').contains(document.activeElement)"));
        }
    }

    @Test
    void buttonsLeadOnAndCloseIt(Page page) {
        int all = open(page, 1);
        button(page, "1").click();
        count(page, 2, all);
        button(page, "-1").click();
        count(page, 1, all);
        button(page, "close").click();
        assertThat(page.locator(".plate-open").first()).isFocused();
    }

    @Test
    void aFingerSweepsToTheNextPicture(Page page, Site site) {
        var phone = new NewContextOptions()
                .setHasTouch(true)
                .setIsMobile(true)
                .setViewportSize(375, 700)
                .setBaseURL(site.address("").toString());
        try (var context = page.context().browser().newContext(phone)) {
            Page held = context.newPage();
            int all = open(held, 1);
            sweep(context.newCDPSession(held));
            count(held, 2, all);
        }
    }

    /** From the right of the screen to its left. */
    private static void sweep(CDPSession session) {
        touch(session, "touchStart", 330);
        for (int x = 315; x > 30; x -= 15) {
            touch(session, "touchMove", x);
        }
        touch(session, "touchEnd");
    }

    private static void touch(CDPSession session, String type, int... xs) {
        var points = new JsonArray();
        for (int x : xs) {
            var point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", 300);
            points.add(point);
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }

    @Test
    void itFillsTheScreenAndLeavesItAgain(Page page) {
        open(page, 1);
        button(page, "full").click();
        Locator whole = page.locator(".reel-in:fullscreen");
        assertThat(whole).isVisible();
        button(page, "full").click();
        assertThat(whole).hasCount(0);
        assertThat(page.locator(".reel")).isVisible();
    }

    @Test
    void fromRightToLeftTheLeftArrowGoesOn(Page page) {
        page.navigate(STORY);
        page.evaluate("document.documentElement.dir = 'rtl'");
        page.locator(".plate-open").first().click();
        page.keyboard().press("ArrowLeft");
        count(page, 2, page.locator(".reel-strip .plate").count());
    }

    /** @return how many pictures there are */
    private static int open(Page page, int picture) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(STORY);
        int all = page.locator(".plate").count();
        page.locator(".plate-open").nth(picture - 1).click();
        assertThat(page.locator(".reel")).isVisible();
        return all;
    }

    private static Locator button(Page page, String what) {
        return page.locator("[data-reel='" + what + "']");
    }

    private static void count(Page page, int here, int all) {
        assertThat(page.locator(".reel-count")).hasText(here + " / " + all);
    }
}
