package org.masthead.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The writing side: every change to what the newsroom publishes goes through here (admin, imports, the sample). Each call
 * is one transaction, joins the caller's, and checks the caller's role where a caller is signed in. Throws
 * {@link InvalidDraft} (nothing is written) for what a person can mend, {@link EditConflict} when somebody saved since.
 */
public interface Newsroom {
    ArticleId create(ArticleDraft draft);

    /**
     * Keeps the working copy. The byline of an article that readers see is not changed so: it is refused, for
     * {@link #publish(ArticleId, ArticleDraft, int, ChangeKind, String)} says what the change is.
     *
     * @param basedOn {@link DraftForEditing#lock} that the editor started from
     */
    void save(ArticleId id, ArticleDraft draft, int basedOn);

    /**
     * Makes it public now, or after its embargo. An article that readers have seen gets a new version of the given kind, and
     * without a kind ({@code null} or {@link ChangeKind#FIRST}) it is refused: there is no silent edit.
     */
    void publish(ArticleId id, ChangeKind change, String note);

    /** Saves and publishes as one. */
    void publish(ArticleId id, ArticleDraft draft, int basedOn, ChangeKind change, String note);

    /** Public by itself from {@code start} until {@code end} (null: for ever). A start that has passed is refused. */
    void schedule(ArticleId id, Instant start, Instant end);

    /** Back to draft; its address answers 404 until it is published again. */
    void unpublish(ArticleId id);

    /** Its address answers 410 with the reason from now on. */
    void retract(ArticleId id, String reason);

    /** In any state, for the editor; empty when it does not exist. */
    Optional<DraftForEditing> forEditing(ArticleId id);

    /** All articles, newest change first. {@code state} null: any. {@code words} empty: any; else found in the headline or slug. */
    Page<AdminRow> list(ArticleState state, String words, int page, int size);

    /** For the editor's choices: all sections with depth-first order, all authors, all tags, all topics. */
    List<Named> allSections();

    List<Named> allAuthors();

    List<Named> allTopics();

    /** Editor's Choice from now on: these articles in this order, nothing else. */
    void arrangeEditorsChoice(List<ArticleId> inOrder);

    List<AdminRow> editorsChoice();

    record DraftForEditing(
            ArticleId id, ArticleDraft draft, ArticleState state, int lock, int publishedVersion, Instant changedAt) {}

    /** @param publishedAt null when it never was */
    record AdminRow(
            ArticleId id,
            String slug,
            String headline,
            ArticleState state,
            String section,
            String authors,
            Instant startsAt,
            Instant publishedAt,
            Instant changedAt) {}
}
