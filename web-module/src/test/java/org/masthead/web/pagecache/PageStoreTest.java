package org.masthead.web.pagecache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleId;

class PageStoreTest {
    private static final Part ARTICLE = Part.article(new ArticleId(7));
    private static final Part OTHER = Part.article(new ArticleId(8));
    private final PageStore store = new PageStore(1 << 20, Clock.systemUTC());

    @Test
    void aPageIsKeptUntilSomethingOnItChanges() {
        keep("/articles/a", ARTICLE);
        store.outdate(Set.of(OTHER));
        assertNotNull(store.fresh("/articles/a"));
        store.outdate(Set.of(ARTICLE));
        assertNull(store.fresh("/articles/a"));
    }

    @Test
    void anOutdatedPageIsStillThereForWhenTheDatabaseIsAway() {
        var page = keep("/articles/a", ARTICLE);
        store.outdate(Set.of(ARTICLE));
        assertSame(page, store.last("/articles/a"));
    }

    @Test
    void aForgottenPageIsSeenByNobodyAgain() {
        keep("/articles/a", ARTICLE);
        keep("/", ARTICLE, Part.LISTS);
        store.forget(Set.of(ARTICLE));
        assertNull(store.last("/articles/a"));
        assertNull(store.last("/"));
        assertEquals(0, store.weight());
    }

    @Test
    void whatChangedWhileAPageWasMadeIsNotKeptAsThatPage() {
        var turn = store.turn("/articles/a");
        store.outdate(Set.of(ARTICLE));
        store.finish(turn.rendering(), page("old", ARTICLE));
        assertNull(store.fresh("/articles/a"));
    }

    @Test
    void whatChangedElsewhereWhileAPageWasMadeDoesNotMatter() {
        var turn = store.turn("/articles/a");
        store.outdate(Set.of(OTHER));
        store.finish(turn.rendering(), page("new", ARTICLE));
        assertNotNull(store.fresh("/articles/a"));
    }

    @Test
    void aPlannedChangeOutdatesAllAndSpoilsWhatIsBeingMade() {
        keep("/", Part.LISTS);
        var turn = store.turn("/articles/a");
        store.outdateAll();
        store.finish(turn.rendering(), page("old", ARTICLE));
        assertNull(store.fresh("/"));
        assertNull(store.fresh("/articles/a"));
    }

    @Test
    void oneMakesAPageAndTheOthersGetTheSame() {
        var first = store.turn("/");
        var second = store.turn("/");
        assertTrue(first.mine());
        assertFalse(second.mine());
        var page = page("front", Part.LISTS);
        store.finish(first.rendering(), page);
        assertSame(page, second.rendering().await(1));
    }

    @Test
    void whoAsksAfterAChangeDoesNotJoinARenderingFromBeforeIt() {
        store.turn("/");
        store.outdate(Set.of(Part.LISTS));
        assertTrue(store.turn("/").mine());
    }

    @Test
    void aRenderingThatCameToNothingLetsTheOthersGo() {
        var first = store.turn("/");
        var second = store.turn("/");
        store.finish(first.rendering(), null);
        assertNull(second.rendering().await(1));
        assertTrue(store.turn("/").mine());
    }

    @Test
    void theLongestUnusedPagesMakeRoom() {
        var small = new PageStore(10 * page("x".repeat(1000)).weight(), Clock.systemUTC());
        for (int i = 0; i < 40; i++) {
            keepIn(small, "/articles/" + i, page("x".repeat(1000), Part.article(new ArticleId(i + 1))));
            small.fresh("/articles/0");
        }
        assertNotNull(small.fresh("/articles/0"));
        assertNotNull(small.fresh("/articles/39"));
        assertNull(small.fresh("/articles/1"));
        assertTrue(small.size() <= 10, () -> small.size() + " pages");
    }

    @Test
    void aPageThatOutgrowsTheStoreIsNotKept() {
        var tiny = new PageStore(2_000, Clock.systemUTC());
        keepIn(tiny, "/", page("x".repeat(5_000)));
        assertNull(tiny.fresh("/"));
    }

    private CachedPage keep(String key, Part... parts) {
        return keepIn(store, key, page(key, parts));
    }

    private static CachedPage keepIn(PageStore store, String key, CachedPage page) {
        store.finish(store.turn(key).rendering(), page);
        return page;
    }

    private static CachedPage page(String text, Part... parts) {
        return new CachedPage("text/html", text.getBytes(StandardCharsets.UTF_8), Set.of(parts));
    }
}
