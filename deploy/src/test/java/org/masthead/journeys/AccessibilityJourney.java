package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe says of every reader page, on a phone and on a desk, by day and by night: nothing. */
@RunningMasthead
class AccessibilityJourney {
    private static final String FIVE_HUNDRED_COMMENTS = """
            insert into comments.comment (article_id, state, author_name, body, original, written_at, source_site, source_id)
            select a.id, 'APPROVED', 'Reader ' || n, repeat('A remark about the harbour. ', 1 + n % 20), '',
                   now() - n * interval '1 minute', 'crowd', n::text
            from content.article a cross join generate_series(1, 500) n where a.slug = 'allotments-waiting-list'
            """;

    @ParameterizedTest
    @EnumSource
    void everyoneCanUseThePage(ReaderPage reader, Page page) {
        page.navigate(reader.path);
        assertEquals(List.of(), Axe.everywhere(page));
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
            assertEquals(List.of(), Axe.violations(page));
        } finally {
            database.change("delete from comments.comment where source_site = 'crowd'");
        }
    }

    @Test
    void theRulesSeeWhatIsWrong(Page page) {
        page.setContent("<html><body><img src=a.png><button></button>"
                + "<a href=/a style='display:inline-block;width:9px;height:9px'>a</a>"
                + "<a href=/b style='display:inline-block;width:9px;height:9px'>b</a>");
        String said = Axe.violations(page).toString();
        for (String rule : List.of("image-alt", "button-name", "html-has-lang", "landmark-one-main", "target-size")) {
            assertFalse(!said.contains(rule), said);
        }
    }
}
