package org.masthead.content.article;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.masthead.content.ArticleDraft;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.Articles;
import org.masthead.content.ChangeKind;
import org.masthead.content.Newsroom;
import org.masthead.content.RecordedEvents;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;
import org.masthead.content.TestEntities;
import org.masthead.content.address.Addresses;
import org.masthead.content.author.AuthorPages;
import org.masthead.content.curation.EditorsChoice;
import org.masthead.content.database.Database;
import org.masthead.content.section.SectionPages;
import org.masthead.content.tag.TagPages;
import org.masthead.content.tag.Tags;
import org.masthead.content.topic.TopicPages;

/** A newsroom on a real database with a clock that only the test moves, a server's worth of wiring without a server. */
final class NewsroomScene implements AutoCloseable {
    final DataSource source = TestDatabase.migrated("content");
    final List<Object> events = new ArrayList<>();
    final TestClock clock = new TestClock(Instant.parse("2025-02-25T10:00:00Z"));
    final TestEntities entities = new TestEntities("content", source);
    final EntityManager manager = entities.manager();
    final Database database = new PinnedDatabase(source, clock);
    final Addresses addresses = new Addresses(manager);
    final ArticleStore store = new ArticleStore(manager);
    final SiteTime time = new SiteTime(clock);
    final RecordedEvents recorder = new RecordedEvents(events);
    final Publishing publishing = new Publishing(store, addresses, new Announcements(recorder));
    final Tags tags = new Tags(manager, addresses);
    private final Newsroom newsroom = new ArticleDesk(
            store,
            new DraftReading(addresses, tags, store),
            publishing,
            new DeskLists(database),
            new EditorsChoice(manager, time, recorder),
            time);
    final Articles articles = new ArticleReading(
            database,
            new ArticlePage(database),
            new ArticleLists(database),
            new FormerAddresses(database),
            new SectionPages(database),
            new TagPages(database),
            new AuthorPages(database),
            new TopicPages(database));

    Newsroom newsroom() {
        return newsroom;
    }

    <T> T inTransaction(Supplier<T> work) {
        return entities.inTransaction(work);
    }

    void inTransaction(Runnable work) {
        entities.inTransaction(() -> {
            work.run();
            return null;
        });
    }

    ArticleId draft(String headline) {
        return inTransaction(() -> newsroom.create(of(headline)));
    }

    ArticleId published(String headline) {
        ArticleId id = draft(headline);
        inTransaction(() -> newsroom.publish(id, ChangeKind.FIRST, ""));
        return id;
    }

    void save(ArticleId id, ArticleDraft draft) {
        inTransaction(() -> newsroom.save(id, draft, store.get(id).version()));
    }

    static ArticleDraft of(String headline) {
        return draft(headline, "", "<p>The council met.</p>", "en", List.of(), null);
    }

    static ArticleDraft draft(
            String headline, String slug, String body, String language, List<String> tags, Instant embargo) {
        return new ArticleDraft(
                slug,
                ArticleKind.NEWS,
                headline,
                "Harbour",
                "What was decided",
                "SALTHAVEN",
                body,
                language,
                null,
                null,
                null,
                "",
                List.of(),
                tags,
                List.of(),
                embargo,
                true);
    }

    @Override
    public void close() {
        entities.close();
    }

    /** Stands still until it is moved. */
    static final class TestClock extends Clock {
        private Instant now;

        TestClock(Instant now) {
            this.now = now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
