package org.masthead.web.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleDraft;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.ArticlePublished;
import org.masthead.content.ArticleState;
import org.masthead.content.Articles;
import org.masthead.content.ChangeKind;
import org.masthead.content.Direction;
import org.masthead.content.EditConflict;
import org.masthead.content.ImportedContent;
import org.masthead.content.InvalidDraft;
import org.masthead.content.Newsroom;
import org.masthead.content.NotAllowed;
import org.masthead.content.RunLedger;

@ArquillianTest
class NewsroomIT {
    @Inject
    private Newsroom newsroom;

    @Inject
    private Articles articles;

    @Inject
    private ImportedContent imported;

    @Inject
    private RunLedger ledger;

    @Inject
    private PublishedEvents events;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "concurrent/__defaultManagedExecutorService")
    private ManagedExecutorService outsideOfRequests;

    @Test
    void aScheduledArticleIsPublishedByItselfAndSaidSoOnce() throws Exception {
        ArticleId id = system(() -> {
            ArticleId created = newsroom.create(draft("Scheduled for a moment from now"));
            newsroom.schedule(created, Instant.now().plus(Duration.ofSeconds(2)), null);
            return created;
        });
        assertEquals(new ArticlePublished(id, "scheduled-for-a-moment-from-now", 1), events.next(id));
        assertTrue(articles.bySlug("scheduled-for-a-moment-from-now").isPresent());
        assertEquals(
                ArticleState.PUBLISHED,
                system(() -> newsroom.forEditing(id).orElseThrow().state()));
        assertTrue(events.more().stream().noneMatch(more -> more.article().equals(id)));
    }

    @Test
    void entitiesAndSqlSeeEachOtherInOneTransaction() throws Exception {
        system(() -> {
            transaction.begin();
            ArticleId id = newsroom.create(draft("Seen before it is committed"));
            newsroom.publish(id, ChangeKind.FIRST, "");
            assertEquals(Set.of(id), articles.facts(List.of(id)).keySet());
            var run = ledger.open("wordpress", "x", Map.of(), "");
            transaction.rollback();
            assertEquals(Map.of(), articles.facts(List.of(id)));
            assertFalse(ledger.find(run).isPresent());
            return null;
        });
    }

    @Test
    void aRefusedItemLeavesTheImportersTransactionWhole() throws Exception {
        system(() -> {
            transaction.begin();
            assertThrows(InvalidDraft.class, () -> imported.article(imported("1", " ")));
            imported.article(imported("2", "Taken after a refusal"));
            transaction.commit();
            return null;
        });
        assertTrue(articles.bySlug("taken-after-a-refusal").isPresent());
    }

    @Test
    void theSecondOfTwoEditorsIsTold() throws Exception {
        ArticleId id = system(() -> newsroom.create(draft("Edited by two")));
        int opened = system(() -> newsroom.forEditing(id).orElseThrow().lock());
        system(() -> {
            newsroom.save(id, draft("Edited by one"), opened);
            return null;
        });
        Exception refused = assertThrows(ExecutionException.class, () -> outsideOfRequests
                .submit(() -> newsroom.save(id, draft("Edited by the other"), opened))
                .get());
        assertInstanceOf(EditConflict.class, refused.getCause());
    }

    @Test
    void nobodyWritesWithoutSigningIn() {
        assertThrows(NotAllowed.class, () -> newsroom.create(draft("By nobody")));
        assertThrows(NotAllowed.class, () -> imported.article(imported("3", "By nobody")));
    }

    /** As a job works: not within a request. */
    private <T> T system(Callable<T> work) throws Exception {
        return outsideOfRequests.submit(() -> whole(work)).get(60, TimeUnit.SECONDS);
    }

    /** A test that fails within a transaction leaves none open: its locks would hold up all others. */
    private <T> T whole(Callable<T> work) throws Exception {
        try {
            return work.call();
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    private static ArticleDraft draft(String headline) {
        return new ArticleDraft(
                "",
                ArticleKind.NEWS,
                headline,
                "",
                "",
                "",
                "<p>Text</p>",
                "en",
                Direction.LTR,
                null,
                null,
                "",
                List.of(),
                List.of("container"),
                List.of(),
                null,
                true);
    }

    private static ImportedContent.Article imported(String id, String headline) {
        Instant then = Instant.parse("2020-01-01T00:00:00Z");
        return new ImportedContent.Article(
                "https://old.example",
                id,
                "",
                ArticleKind.NEWS,
                ArticleState.PUBLISHED,
                headline,
                "",
                "",
                "",
                "",
                "en",
                null,
                null,
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                then,
                null,
                null,
                null,
                null,
                then,
                "",
                true,
                false);
    }
}
