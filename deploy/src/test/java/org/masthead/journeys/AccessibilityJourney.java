package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe says of every reader page, on a phone and on a desk, by day and by night: nothing. */
@RunningMasthead
class AccessibilityJourney {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** The page is the same by night, its colours are not. */
    private static final AxeRunOnlyOptions WHAT_NIGHT_CHANGES =
            only("rule", List.of("color-contrast", "link-in-text-block"));

    private static final String FIVE_HUNDRED_COMMENTS = """
            insert into comments.comment (article_id, state, author_name, body, original, written_at, source_site, source_id)
            select a.id, 'APPROVED', 'Reader ' || n, repeat('A remark about the harbour. ', 1 + n % 20), '',
                   now() - n * interval '1 minute', 'crowd', n::text
            from content.article a cross join generate_series(1, 500) n where a.slug = 'allotments-waiting-list'
            """;

    private static final int[] WIDTHS = {375, 1280};

    @ParameterizedTest
    @EnumSource
    void everyoneCanUseThePage(ReaderPage reader, Page page) {
        page.navigate(reader.path);
        List<String> violations = new ArrayList<>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            violations(page, tags(RULES)).forEach(violation -> violations.add(width + " light: " + violation));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            violations(page, WHAT_NIGHT_CHANGES).forEach(violation -> violations.add(width + " dark: " + violation));
        }
        assertEquals(List.of(), violations);
    }

    /** Asked with a parameter that no page knows, so that no page is kept of it. */
    @Test
    void fiveHundredCommentsAreAnsweredByThumb(Page page, Program program) {
        var database = new ProgramDatabase(program);
        database.change(FIVE_HUNDRED_COMMENTS);
        try {
            page.setViewportSize(1280, 900);
            page.navigate("/articles/allotments-waiting-list?crowd=1");
            assertTrue(page.locator(".comment").count() >= 500);
            assertEquals(List.of(), violations(page, tags(RULES)));
        } finally {
            database.change("delete from comments.comment where source_site = 'crowd'");
        }
    }

    @Test
    void theRulesSeeWhatIsWrong(Page page) {
        page.setContent("<html><body><img src=a.png><button></button>"
                + "<a href=/a style='display:inline-block;width:9px;height:9px'>a</a>"
                + "<a href=/b style='display:inline-block;width:9px;height:9px'>b</a>");
        String said = violations(page, tags(RULES)).toString();
        for (String rule : List.of("image-alt", "button-name", "html-has-lang", "landmark-one-main", "target-size")) {
            assertFalse(!said.contains(rule), said);
        }
    }

    private static List<String> violations(Page page, AxeRunOnlyOptions rules) {
        var target = new AxeRuleOptions();
        target.setEnabled(true);
        var options = new AxeRunOptions();
        options.setRunOnly(rules);
        options.setRules(Map.of("target-size", target));
        return new AxeBuilder(page)
                .options(options).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getFailureSummary()))
                        .toList();
    }

    private static AxeRunOnlyOptions tags(List<String> tags) {
        return only("tag", tags);
    }

    private static AxeRunOnlyOptions only(String type, List<String> values) {
        var only = new AxeRunOnlyOptions();
        only.setType(type);
        only.setValues(values);
        return only;
    }
}
