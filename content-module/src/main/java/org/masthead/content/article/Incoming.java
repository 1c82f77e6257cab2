package org.masthead.content.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.masthead.content.ArticleState;
import org.masthead.content.ImportedContent;
import org.masthead.content.Line;
import org.masthead.content.Problems;
import org.masthead.content.Slug;

/** An article of another site, checked and clean, as it would stand here. */
record Incoming(
        String site,
        String id,
        Slug slug,
        Text text,
        Filing filing,
        ArticleState state,
        Times times,
        String retractionReason,
        boolean commentsOpen,
        boolean sticky) {

    static Incoming read(ImportedContent.Article from, ArticleStore articles, Instant now) {
        var problems = new Problems();
        Text text = problems.gather(() -> textOf(from));
        Filing filing = problems.gather(() -> filingOf(from));
        String reason = Line.of(from.retractionReason());
        checkState(problems, from, reason);
        articles.checkReferences(problems, from.sectionId(), from.leadImageId(), from.authorIds(), from.topicIds());
        problems.refuse();
        Times times = timesOf(from);
        ArticleState state = stateAt(from.state(), times, now);
        return new Incoming(
                from.sourceSite(),
                from.sourceId(),
                Slug.wanted(from.slug(), from.headline(), from.language()),
                text,
                filing,
                state,
                times,
                reason,
                from.commentsOpen(),
                from.sticky());
    }

    private static Text textOf(ImportedContent.Article from) {
        return new Text(
                from.headline(),
                from.kicker(),
                from.standfirst(),
                from.dateline(),
                from.body(),
                from.leadImageId(),
                from.leadCaption());
    }

    private static Filing filingOf(ImportedContent.Article from) {
        return new Filing(
                from.kind(),
                from.language(),
                from.direction(),
                from.sectionId(),
                from.authorIds(),
                setOf(from.tagIds()),
                setOf(from.topicIds()));
    }

    private static Set<Long> setOf(List<Long> ids) {
        return ids == null ? Set.of() : Set.copyOf(ids);
    }

    private static void checkState(Problems problems, ImportedContent.Article from, String reason) {
        boolean dated = from.state() == ArticleState.PUBLISHED || from.state() == ArticleState.SCHEDULED;
        problems.when(
                dated && from.startsAt() == null, "startsAt", "An article that is or becomes public has a start.");
        problems.when(
                from.state() == ArticleState.RETRACTED && reason.isEmpty(),
                "reason",
                "A retracted article says why it was retracted.");
        problems.when(
                from.endsAt() != null
                        && from.startsAt() != null
                        && !from.endsAt().isAfter(from.startsAt()),
                "endsAt",
                "The end must come after the start.");
    }

    private static Times timesOf(ImportedContent.Article from) {
        return Times.given(
                from.embargoAt(),
                from.startsAt(),
                from.endsAt(),
                from.publishedAt(),
                from.updatedAt(),
                from.createdAt());
    }

    /** What the clock has settled since the other site said so. */
    private static ArticleState stateAt(ArticleState told, Times times, Instant now) {
        if (told != ArticleState.PUBLISHED && told != ArticleState.SCHEDULED) {
            return told;
        }
        if (!times.begun(now)) {
            return ArticleState.SCHEDULED;
        }
        return times.over(now) ? ArticleState.ARCHIVED : ArticleState.PUBLISHED;
    }

    /** Of the article as it would stand here at this address. */
    String hash(Slug address) {
        return hash(address.value(), text, filing, state, times, retractionReason, commentsOpen);
    }

    /** Of the article as it stands here: equal to the one kept with it unless somebody edited it. */
    static String hash(Article article) {
        return hash(
                article.slug(),
                article.text(),
                article.filing(),
                article.state(),
                article.times(),
                article.retractionReason(),
                article.commentsOpen());
    }

    private static String hash(
            String slug,
            Text text,
            Filing filing,
            ArticleState state,
            Times times,
            String reason,
            boolean commentsOpen) {
        String facts = String.join(
                "\u0000",
                slug,
                text.facts(),
                filing.toString(),
                byTheClock(state),
                times.facts(),
                reason,
                Boolean.toString(commentsOpen));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Time alone moves an article through these three. */
    private static String byTheClock(ArticleState state) {
        return switch (state) {
            case SCHEDULED, PUBLISHED, ARCHIVED -> "PUBLIC";
            default -> state.name();
        };
    }
}
