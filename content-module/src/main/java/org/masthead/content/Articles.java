package org.masthead.content;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reading side: what readers may see, and only while it is public (view {@code content.public_article}). Lists are
 * newest first by publication time, ties by the higher id, and never hold {@link ArticleKind#PAGE}s. They end after
 * {@value #LIST_END} articles, and {@link Page#total} counts no further: what is older is found by {@link Search} and {@link Archive}.
 */
public interface Articles {
    int LIST_END = 2_000;

    /** The article or page at this address; empty when there is none or it is not public now. */
    Optional<ArticleView> bySlug(String slug);

    /** Whether readers may comment on it now: it is public, its thread is open and it is no {@link ArticleKind#PAGE}. */
    boolean takesComments(ArticleId id);

    Page<ArticleCard> latest(int page, int size);

    /** Of the section and all sections below it. */
    Page<ArticleCard> inSection(long sectionId, int page, int size);

    Page<ArticleCard> withTag(long tagId, int page, int size);

    Page<ArticleCard> byAuthor(long authorId, int page, int size);

    Page<ArticleCard> onTopic(long topicId, int page, int size);

    /** The public ones among these, in the given order. */
    List<ArticleCard> cards(List<ArticleId> ids);

    Optional<SectionView> section(String slug);

    /** Top-level sections in their order. */
    List<Named> sections();

    Optional<TagView> tag(String slug);

    Optional<AuthorView> author(String slug);

    Optional<TopicView> topic(String slug);

    /** All topics in their order, those In Focus first. */
    List<TopicView> topics();

    /**
     * Where an old address leads: a path on this site ({@code /articles/harbour-budget}), for a permanent redirect.
     *
     * @param path as ARCHITECTURE.md's Path, or with the query that an old site told its pages apart by
     */
    Optional<String> redirect(String path);

    /**
     * The articles that these paths name or ever named, through slugs and redirects; in any state. Paths that are no
     * article are absent.
     */
    Map<String, ArticleId> atPaths(Collection<String> paths);

    /** Facts for reports, in any state; ids that do not exist are absent. */
    Map<ArticleId, ArticleFacts> facts(Collection<ArticleId> ids);

    /** The next moment after now at which anything becomes public or stops being so; empty when nothing is planned. */
    Optional<Instant> nextChange();
}
