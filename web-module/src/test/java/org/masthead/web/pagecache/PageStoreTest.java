package org.masthead.web.pagecache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleId;

class PageStoreTest {
    private static final Part ARTICLE = Part.article(new ArticleId(7));
    private static final Part OTHER = Part.article(new ArticleId(8));
    private static final Instant NOON = Instant.parse("2025-02-25T12:00:00Z");
    private final TickingClock clock = new TickingClock();
    private final PageStore store = new PageStore(1 << 20, clock);

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
        var small = new PageStore(10 * page("x".repeat(1000)).weight(), clock);
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
        var tiny = new PageStore(2_000, clock);
        keepIn(tiny, "/", page("x".repeat(5_000)));
        assertNull(tiny.fresh("/"));
    }

    @Test
    void aPageThatIsTrueUntilAMomentIsMadeAnewFromThenOn() {
        var page = new CachedPage("text/xml", Map.of(), new byte[9], Set.of(), NOON.plusSeconds(10));
        keepIn(store, "/news-sitemap.xml", page);
        clock.now = NOON.plusMillis(9_999);
        assertNotNull(store.fresh("/news-sitemap.xml"));
        clock.now = NOON.plusSeconds(10);
        assertNull(store.fresh("/news-sitemap.xml"));
    }

    @Test
    void aPageIsAsOldAsWhatItSays() {
        keepIn(store, "/", page("same", Part.LISTS));
        store.outdate(Set.of(Part.LISTS));
        clock.now = NOON.plusSeconds(60);
        assertEquals(
                NOON.getEpochSecond(),
                keepIn(store, "/", page("same", Part.LISTS)).modified());
        assertEquals(
                NOON.getEpochSecond() + 60,
                keepIn(store, "/", page("other", Part.LISTS)).modified());
    }

    @Test
    void twoPagesUnderOneKeyNeverShareASecond() {
        long first = keepIn(store, "/", page("one", Part.LISTS)).modified();
        long second = keepIn(store, "/", page("two", Part.LISTS)).modified();
        store.forget(Set.of(Part.LISTS));
        long third = keepIn(store, "/", page("three", Part.LISTS)).modified();
        assertEquals(List.of(first, first + 1, first + 2), List.of(first, second, third));
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

    private static class TickingClock extends Clock {
        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
