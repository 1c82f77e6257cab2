package org.masthead.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticlePublished;
import org.masthead.content.ArticleState;
import org.masthead.content.ArticleWithdrawn;
import org.masthead.content.RecordedEvents;
import org.masthead.content.TestEntities;
import org.masthead.content.address.Addresses;

class DuePublicationsTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private NewsroomScene scene;
    private DueArticle due;

    @BeforeEach
    void open() {
        scene = new NewsroomScene();
        due = dueOn(scene.entities, scene.recorder);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void beforeItsTimeNothingIsDue() {
        scheduled("Tomorrow", HOUR, null);
        assertEquals(List.of(), settle());
        assertEquals(List.of(), scene.events);
    }

    @Test
    void whenItsTimeHasComeItGetsItsVersionItsStateAndItsEvent() {
        ArticleId id = scheduled("Now at last", HOUR, null);
        Instant start = scene.clock.instant().plus(HOUR);
        scene.clock.pass(HOUR.plusSeconds(3));
        assertEquals(List.of(id), settle());
        assertEquals(ArticleState.PUBLISHED, state(id));
        assertEquals(List.of(new ArticlePublished(id, "now-at-last", 1)), scene.events);
        assertEquals(
                1,
                scene.database.number(
                        "select count(*) from content.article_version where article_id = ? and published_at = ?",
                        id.value(),
                        start));
        assertEquals(List.of(), settle(), "once");
    }

    @Test
    void readersDoNotWaitForIt() {
        scheduled("Public by the clock", HOUR, null);
        scene.clock.pass(HOUR);
        assertEquals(
                1, scene.articles.bySlug("public-by-the-clock").orElseThrow().version());
    }

    @Test
    void whenItsEndHasComeItIsKeptAndReadersAreToldNothing() {
        ArticleId id = scheduled("For an hour", HOUR, HOUR.multipliedBy(2));
        scene.clock.pass(HOUR);
        settle();
        scene.clock.pass(HOUR);
        settle();
        assertEquals(ArticleState.ARCHIVED, state(id));
        assertEquals(new ArticleWithdrawn(id, "for-an-hour"), scene.events.get(1));
    }

    @Test
    void howeverManyServersEachIsPublishedOnce() throws Exception {
        List<ArticleId> ids = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            ids.add(scheduled("Many servers " + n, HOUR, null));
        }
        scene.clock.pass(HOUR);
        List<Object> events = Collections.synchronizedList(new ArrayList<>());
        var together = new CyclicBarrier(4);
        ExecutorService servers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Void>> done = new ArrayList<>();
            for (int server = 0; server < 4; server++) {
                done.add(servers.submit(() -> {
                    serveOnce(ids, events, together);
                    return null;
                }));
            }
            for (Future<Void> one : done) {
                one.get();
            }
        } finally {
            servers.shutdown();
        }
        assertEquals(20, events.size());
        assertEquals(20, scene.database.number("select count(*) from content.article_version"));
    }

    private void serveOnce(List<ArticleId> ids, List<Object> events, CyclicBarrier together) throws Exception {
        try (var entities = new TestEntities("content", scene.source)) {
            DueArticle server = dueOn(entities, new RecordedEvents(events));
            together.await();
            for (ArticleId id : ids) {
                entities.inTransaction(() -> {
                    server.settle(id);
                    return null;
                });
            }
        }
    }

    private DueArticle dueOn(TestEntities entities, RecordedEvents recorder) {
        var store = new ArticleStore(entities.manager());
        var announcements = new Announcements(recorder);
        return new DueArticle(
                store,
                new Publishing(store, new Addresses(entities.manager()), announcements),
                announcements,
                scene.time);
    }

    private List<ArticleId> settle() {
        List<ArticleId> ids = scene.inTransaction(() -> due.due());
        ids.forEach(id -> scene.inTransaction(() -> due.settle(id)));
        return ids;
    }

    private ArticleId scheduled(String headline, Duration start, Duration end) {
        ArticleId id = scene.draft(headline);
        Instant now = scene.clock.instant();
        scene.inTransaction(() -> scene.newsroom().schedule(id, now.plus(start), end == null ? null : now.plus(end)));
        return id;
    }

    private ArticleState state(ArticleId id) {
        return scene.inTransaction(() -> scene.store.get(id).state());
    }
}
