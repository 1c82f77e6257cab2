package org.masthead.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A story map in a reader's hands: near and far, stop by stop, by kind, at two dates. */
@RunningMasthead
class MapJourney {
    private static final String MAP = "/maps/harbour-widening-map";
    private static final Pattern CHOSEN = Pattern.compile("\\bis-chosen\\b");

    @Test
    void buttonsAndKeysZoomAndTheWholeMapComesBack(Page page) {
        open(page);
        double whole = width(page);
        Locator closer = page.locator("[data-zoom='1']");
        Locator away = page.locator("[data-zoom='-1']");
        assertThat(away).isDisabled();
        closer.click();
        assertEquals(whole / 1.6, width(page), 1);
        away.click();
        assertEquals(whole, width(page), 1);
        page.locator(".map-whole").focus();
        for (int step = 0; step < 12; step++) {
            page.keyboard().press("+");
        }
        assertEquals(whole / 16, width(page), 1, "no nearer than that");
        assertThat(closer).isDisabled();
        String before = box(page);
        page.keyboard().press("ArrowRight");
        assertTrue(!before.equals(box(page)), "arrows move the paper when it is larger than its frame");
        page.keyboard().press("0");
        assertEquals(whole, width(page), 1);
    }

    @Test
    void everyStopIsReachedByKeyAndLeadsToItsText(Page page) {
        open(page);
        List<String> titles = page.locator(".log-title").allInnerTexts();
        Locator pins = page.locator(".map-stop");
        assertEquals(titles.size(), pins.count());
        page.locator(".map-whole").focus();
        page.keyboard().press("Tab");
        List<String> reached = new ArrayList<>();
        for (int stop = 0; stop < titles.size(); stop++) {
            Locator here = page.locator(".map-stop:focus");
            String number = here.getAttribute("data-stop");
            reached.add(number);
            assertThat(page.locator(".log li[data-stop='" + number + "']")).hasClass(CHOSEN);
            page.keyboard().press("ArrowRight");
        }
        assertEquals(titles.size(), reached.stream().distinct().count(), reached::toString);
        assertThat(pins.first()).isFocused();
        page.keyboard().press("End");
        page.keyboard().press("ArrowLeft");
        assertThat(pins.last()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".log li:last-child .headline a")).isFocused();
    }

    @Test
    void fromRightToLeftTheLeftArrowGoesOn(Page page) {
        open(page);
        page.evaluate("document.documentElement.dir = 'rtl'");
        page.locator(".map-stop").first().focus();
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator(".map-stop").nth(1)).isFocused();
    }

    @Test
    void aKindThatIsSwitchedOffLeavesMapAndList(Page page) {
        open(page);
        Locator box = page.locator(".map-kinds input").first();
        String kind = box.getAttribute("value");
        Locator items = page.locator(".log li[data-kind='" + kind + "']");
        int all = page.locator(".map-stop:visible").count();
        int ofKind = items.count();
        assertTrue(ofKind > 0 && ofKind < all);
        box.uncheck();
        assertThat(items.first()).isHidden();
        assertEquals(all - ofKind, page.locator(".map-stop:visible").count());
        assertEquals(all - ofKind, page.locator(".log li:visible").count());
        box.check();
        assertEquals(all, page.locator(".map-stop:visible").count());
    }

    @Test
    void twoDatesAreComparedByKey(Page page) {
        open(page);
        page.locator(".map-compare summary").click();
        int all = page.locator(".log li").count();
        Locator early = page.locator("#map-a");
        Locator late = page.locator("#map-b");
        early.focus();
        page.keyboard().press("Home");
        late.focus();
        page.keyboard().press("Home");
        assertEquals(0, changes(page, "new") + changes(page, "gone"), "the same day twice");
        assertEquals(early.getAttribute("aria-valuetext"), late.getAttribute("aria-valuetext"));
        page.keyboard().press("End");
        int come = changes(page, "new");
        int gone = changes(page, "gone");
        assertTrue(come > 0 && come + gone + changes(page, "same") <= all, "new " + come + ", gone " + gone);
        assertEquals(come, page.locator(".map-stop.is-new").count());
        assertEquals(come, page.locator(".log .change[data-change=new]:visible").count());
        assertThat(page.locator("output[for=map-b]")).hasText(late.getAttribute("aria-valuetext"));
        page.locator(".map-compare summary").click();
        assertThat(page.locator(".map-stop:visible")).hasCount(all);
    }

    @Test
    void withoutScriptThereIsAStillMapAndAnOrderedList(Page page, Site site) {
        try (var context = page.context().browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page plain = context.newPage();
            plain.navigate(site.address(MAP).toString());
            int stops = plain.locator("ol.log > li:visible").count();
            assertTrue(stops > 3);
            assertEquals(stops, plain.locator(".map-stop:visible").count());
            assertThat(plain.locator(".map-zoom")).isHidden();
            assertThat(plain.locator(".map-compare")).isHidden();
            plain.locator(".map-stop").last().click();
            assertTrue(plain.url().endsWith("#stop-" + stops), plain.url());
        }
    }

    /** Still, so that each step is over when it has been taken. */
    private static void open(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(1280, 1000);
        page.navigate(MAP);
        assertThat(page.locator(".map-zoom")).isVisible();
    }

    private static String box(Page page) {
        return page.locator(".map-whole").getAttribute("viewBox");
    }

    private static double width(Page page) {
        return Double.parseDouble(box(page).split(" ")[2]);
    }

    private static int changes(Page page, String change) {
        return Integer.parseInt(
                page.locator(".map-changes [data-change=" + change + "] b").innerText());
    }
}
