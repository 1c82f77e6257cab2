package org.masthead.comments.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.comments.CommentApproved;
import org.masthead.comments.CommentHidden;
import org.masthead.comments.CommentState;
import org.masthead.comments.CommentView;
import org.masthead.comments.Comments.Submission;
import org.masthead.comments.NewComment;
import org.masthead.comments.screening.Screening;
import org.masthead.content.ArticleId;
import org.masthead.content.Articles;
import org.masthead.content.ImportedComment;
import org.masthead.content.ImportedComments.Outcome;
import org.masthead.content.RecordedEvents;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;
import org.masthead.content.TestEntities;

/** The way of a comment on the real database: pending, queue, decision, visible. */
class CommentWayTest {
    private static final ArticleId HARBOUR = new ArticleId(17);
    private static final ArticleId CLOSED = new ArticleId(18);

    private final SiteTime noon = new SiteTime(Clock.fixed(Instant.parse("2025-02-25T12:00:00Z"), ZoneOffset.UTC));
    private final List<Object> fired = new ArrayList<>();
    private TestEntities entities;
    private CommentThreads threads;
    private ModerationDesk desk;

    @BeforeEach
    void anEmptyThread() {
        entities = new TestEntities("comments", TestDatabase.migrated("comments"));
        var store = new CommentStore(entities.manager());
        var rate = new RateCheck();
        rate.comments = store;
        rate.time = noon;
        rate.mostInWindow = 3;
        threads = new CommentThreads(
                store,
                onlyOpen(HARBOUR),
                new Screening(List.of(rate)),
                new SenderKeys(entities.manager(), noon),
                noon,
                new RecordedEvents(fired));
        desk = new ModerationDesk(store, noon, new RecordedEvents(fired));
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void aCommentWaitsUntilAModeratorApprovesIt() {
        long id = waiting(comment("Berthing fees are too low."));
        assertEquals(List.of(), thread());
        assertEquals(1, entities.inTransaction(desk::counts).get(CommentState.PENDING));

        approve(id);

        assertEquals(
                List.of("Berthing fees are too low."),
                thread().stream().map(CommentView::text).toList());
        assertEquals(List.of(new CommentApproved(id, HARBOUR)), fired);
    }

    @Test
    void approvingTwiceIsApprovingOnce() {
        long id = waiting(comment("Once."));
        approve(id);
        approve(id);
        assertEquals(1, fired.size());
    }

    @Test
    void aCommentTakenBackIsHiddenAgain() {
        long id = waiting(comment("Hm."));
        approve(id);
        entities.inTransaction(() -> {
            desk.refuse(id, "mo", "off topic");
            return null;
        });
        assertEquals(List.of(), thread());
        assertEquals(new CommentHidden(id, HARBOUR), fired.get(1));
    }

    @Test
    void sentTwiceIsSaidOnce() {
        assertEquals(waiting(comment("Double click.")), waiting(comment("Double click.")));
        assertEquals(1, entities.inTransaction(desk::counts).get(CommentState.PENDING));
    }

    @Test
    void whoWritesTooMuchIsAskedToWait() {
        for (int i = 0; i < 3; i++) {
            waiting(comment("Number " + i));
        }
        assertEquals(Map.of("", "comment.tooMany"), refused(comment("Number 4")));
    }

    @Test
    void repliesNestBelowWhatTheyAnswer() {
        long first = waiting(comment("First."));
        approve(first);
        long reply = waiting(reply(first, "Second."));
        approve(reply);
        CommentView root = thread().get(0);
        assertEquals("Second.", root.replies().get(0).text());
        assertEquals(1, root.replies().get(0).depth());
    }

    @Test
    void aReplyToAHiddenCommentStandsBelowTheNearestShownOne() {
        long first = waiting(comment("First."));
        approve(first);
        long second = waiting(reply(first, "Second."));
        approve(second);
        long third = waiting(reply(second, "Third."));
        approve(third);
        entities.inTransaction(() -> {
            desk.spam(second, "mo");
            return null;
        });
        assertEquals("Third.", thread().get(0).replies().get(0).text());
    }

    @Test
    void nobodyCanAnswerWhatIsNotShown() {
        long hidden = waiting(comment("Not yet shown."));
        assertEquals(Map.of("", "comment.closed"), refused(reply(hidden, "Answer.")));
    }

    @Test
    void aClosedThreadTakesNothing() {
        var comment = new NewComment(CLOSED, null, "Ada", "ada@example.org", "Text", "", "192.0.2.1");
        assertEquals(Map.of("", "comment.closed"), refused(comment));
    }

    @Test
    void importingAgainDoublesNothingAndKeepsTheModeratorsWord() {
        ImportedComment approved = imported("From the old site.", ImportedComment.Approval.APPROVED);
        assertEquals(Outcome.TAKEN, take(approved));
        assertEquals(Outcome.UNCHANGED, take(approved));
        assertEquals(Outcome.UPDATED, take(imported("Edited there.", ImportedComment.Approval.APPROVED)));
        long id = thread().get(0).id();
        entities.inTransaction(() -> {
            desk.refuse(id, "mo", "");
            return null;
        });
        assertEquals(Outcome.UNCHANGED, take(imported("Edited once more.", ImportedComment.Approval.APPROVED)));
        assertEquals(List.of(), thread());
    }

    private Outcome take(ImportedComment comment) {
        return entities.inTransaction(() -> threads.take(comment));
    }

    private static ImportedComment imported(String text, ImportedComment.Approval approval) {
        return new ImportedComment(
                HARBOUR,
                "https://old.example",
                "5",
                null,
                "Ada",
                "",
                "",
                text,
                approval,
                Instant.parse("2012-01-01T00:00:00Z"));
    }

    private long waiting(NewComment comment) {
        Submission result = entities.inTransaction(() -> threads.submit(comment));
        return assertInstanceOf(Submission.Waiting.class, result).commentId();
    }

    private Map<String, String> refused(NewComment comment) {
        Submission result = entities.inTransaction(() -> threads.submit(comment));
        return assertInstanceOf(Submission.Refused.class, result).problems();
    }

    private void approve(long id) {
        entities.inTransaction(() -> {
            desk.approve(id, "mo");
            return null;
        });
    }

    private List<CommentView> thread() {
        return entities.inTransaction(() -> threads.thread(HARBOUR));
    }

    private static NewComment comment(String text) {
        return reply(null, text);
    }

    private static NewComment reply(Long parent, String text) {
        return new NewComment(HARBOUR, parent, "Ada", "ada@example.org", text, "", "192.0.2.1");
    }

    private static Articles onlyOpen(ArticleId open) {
        return (Articles) Proxy.newProxyInstance(
                Articles.class.getClassLoader(), new Class<?>[] {Articles.class}, (proxy, method, arguments) -> {
                    assertTrue(method.getName().equals("takesComments"), "comments asks nothing else");
                    return open.equals(arguments[0]);
                });
    }
}
