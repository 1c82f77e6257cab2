package org.masthead.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.masthead.analytics.AccessLogImports;
import org.masthead.analytics.Tallies;
import org.masthead.comments.CommentState;
import org.masthead.comments.Moderation;
import org.masthead.content.ApiTokens;
import org.masthead.content.ArticleDraft;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleState;
import org.masthead.content.ChangeKind;
import org.masthead.content.Newsroom;
import org.masthead.content.NotAllowed;
import org.masthead.content.Role;
import org.masthead.content.RunLedger;
import org.masthead.content.StaffAccount;
import org.masthead.content.StaffAccounts;
import org.masthead.content.StaffAccounts.NewAccount;
import org.masthead.content.WordPressImports;
import org.masthead.web.suite.AsSystem;
import org.masthead.web.suite.Drafts;

/** The services refuse by themselves, whatever the addresses let through. This test's thread serves a request of nobody's. */
@ArquillianTest
class ServiceGuardIT {
    private static final ArticleId NONE = new ArticleId(987_654_321);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Newsroom newsroom;

    @Inject
    private Moderation moderation;

    @Inject
    private Tallies tallies;

    @Inject
    private WordPressImports wordPress;

    @Inject
    private AccessLogImports accessLogs;

    @Inject
    private RunLedger ledger;

    @Inject
    private StaffAccounts accounts;

    @Inject
    private ApiTokens tokens;

    @AfterEach
    void becomeNobodyAgain() {
        ServingRequest.current().orElseThrow().removeAttribute(SignedInStaff.class.getName());
    }

    @Test
    void nobodyReachesAnyOfIt() {
        Stream.concat(Stream.concat(writing(), publishing()), Stream.concat(moderating(), administrating()))
                .forEach(call -> assertThrows(NotAllowed.class, call));
        assertThrows(NotAllowed.class, recomputing());
        readingRuns().forEach(call -> assertThrows(NotAllowed.class, call));
        assertThrows(NotAllowed.class, () -> wordPress.start(InputStream.nullInputStream(), "x.xml", "", "x"));
        assertThrows(
                NotAllowed.class, () -> accessLogs.start(InputStream.nullInputStream(), "x.log", Set.of(), "", "x"));
        assertThrows(NotAllowed.class, () -> tokens.of(account(Role.WRITER)));
    }

    @Test
    void aWriterWritesAndDoesNotPublish() throws Exception {
        ArticleId article = AsSystem.call(() -> newsroom.create(draft("What a writer may not publish")));
        become(Role.WRITER);
        newsroom.save(article, draft("What a writer may change"), lock(article));
        assertThrows(NotAllowed.class, () -> newsroom.publish(article, ChangeKind.FIRST, ""));
        publishing().forEach(call -> assertThrows(NotAllowed.class, call));
        moderating().forEach(call -> assertThrows(NotAllowed.class, call));
        administrating().forEach(call -> assertThrows(NotAllowed.class, call));
    }

    @Test
    void aWriterLeavesPublicTextAlone() throws Exception {
        ArticleId article = AsSystem.call(() -> {
            ArticleId created = newsroom.create(draft("What readers see already"));
            newsroom.publish(created, ChangeKind.FIRST, "");
            return created;
        });
        become(Role.WRITER);
        assertThrows(
                NotAllowed.class, () -> newsroom.save(article, draft("Changed behind their backs"), lock(article)));
        become(Role.EDITOR);
        newsroom.save(article, draft("Changed by an editor"), lock(article));
        assertEquals(
                "Changed by an editor",
                newsroom.forEditing(article).orElseThrow().draft().headline());
    }

    @Test
    void aModeratorOnlyModerates() {
        become(Role.MODERATOR);
        moderation.queue(CommentState.PENDING, 1, 1);
        Stream.concat(Stream.concat(writing(), publishing()), administrating())
                .forEach(call -> assertThrows(NotAllowed.class, call));
        readingRuns().forEach(call -> assertThrows(NotAllowed.class, call));
        assertThrows(NotAllowed.class, recomputing());
    }

    @Test
    void anAnalystOnlyCounts() {
        become(Role.ANALYST);
        ledger.newest(1, 1);
        assertThrows(IllegalArgumentException.class, () -> tallies.recompute(day(2), day(1), "test"));
        Stream.concat(Stream.concat(writing(), publishing()), Stream.concat(moderating(), administrating()))
                .forEach(call -> assertThrows(NotAllowed.class, call));
    }

    private Stream<Executable> writing() {
        return Stream.of(
                () -> newsroom.create(draft("Nobody's article")),
                () -> newsroom.save(NONE, draft("Nobody's article"), 0),
                () -> newsroom.forEditing(NONE),
                () -> newsroom.list(ArticleState.DRAFT, "", 1, 1));
    }

    private Stream<Executable> publishing() {
        return Stream.of(
                () -> newsroom.publish(NONE, ChangeKind.FIRST, ""),
                () -> newsroom.publish(NONE, draft("Nobody's article"), 0, ChangeKind.FIRST, ""),
                () -> newsroom.schedule(NONE, Instant.EPOCH, null),
                () -> newsroom.unpublish(NONE),
                () -> newsroom.retract(NONE, "why"),
                () -> newsroom.arrangeEditorsChoice(List.of()));
    }

    private Stream<Executable> moderating() {
        return Stream.of(
                () -> moderation.queue(CommentState.PENDING, 1, 1),
                () -> moderation.counts(),
                () -> moderation.approve(1, "x"),
                () -> moderation.refuse(1, "x", ""),
                () -> moderation.spam(1, "x"));
    }

    private Stream<Executable> administrating() {
        return Stream.of(
                () -> accounts.all(),
                () -> accounts.create(new NewAccount("eve", "Eve", StaffClient.PASSWORD, Set.of(Role.ADMINISTRATOR))),
                () -> accounts.change("eve", Set.of(Role.ADMINISTRATOR), true),
                () -> accounts.setPassword("eve", StaffClient.PASSWORD),
                () -> accounts.createMissing(List.of()),
                () -> accounts.switchOffUnchanged(List.of()));
    }

    private Stream<Executable> readingRuns() {
        UUID none = new UUID(0, 0);
        return Stream.of(
                () -> ledger.newest(1, 1),
                () -> ledger.find(none),
                () -> ledger.notes(none, 1),
                () -> ledger.eachNote(none, note -> {}));
    }

    private Executable recomputing() {
        return () -> tallies.recompute(day(1), day(2), "test");
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static void become(Role role) {
        SignedInStaff.actsFor(ServingRequest.current().orElseThrow(), account(role));
    }

    private static StaffAccount account(Role role) {
        return new StaffAccount(1, "test", "Test", Set.of(role), true, Instant.EPOCH);
    }

    private int lock(ArticleId article) {
        return newsroom.forEditing(article).orElseThrow().lock();
    }

    private static ArticleDraft draft(String headline) {
        return Drafts.of("", headline, "<p>Text.</p>");
    }
}
