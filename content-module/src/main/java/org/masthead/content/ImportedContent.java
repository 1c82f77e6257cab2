package org.masthead.content;

import java.time.Instant;
import java.util.List;

/**
 * How another site's content comes in, known for ever by the site and the id that it had there: taking the same again
 * changes nothing, taking a newer form updates it, and what was edited here since stays as it is. It is no second way in:
 * the same entities, checks, cleaning and events as {@link Newsroom}, only that state and times are given instead of being
 * now. Each call joins the caller's transaction. Throws {@link InvalidDraft} for what cannot be kept.
 */
public interface ImportedContent {
    Taken section(Term term);

    /** A tag of the same name that is already here is used as it is. */
    Taken tag(Term term);

    Taken author(Author author);

    Taken article(Article article);

    /**
     * A stand-in for a picture that did not come along: {@link Picture#placeholder} with the facts that are known. When
     * the medium of this source is already here it is left alone. Real pictures: {@link MediaLibrary#addPicture}, which
     * also replaces the stand-in of the same source.
     */
    Taken placeholder(MediaLibrary.NewPicture facts);

    /** An old address of the article; {@code path} as {@link Articles#redirect}. An address that is taken already stays. */
    Outcome redirect(String path, ArticleId article);

    /** An old address of something else, for example a category; {@code target} is a path of this site. */
    Outcome redirect(String path, String target);

    enum Outcome {
        /** New here. */
        TAKEN,
        /** Was here, took the newer form. */
        UPDATED,
        UNCHANGED,
        /** Edited here since it was imported: left as it is. */
        KEPT
    }

    /** @param slug as it stands here now, which may differ from the one asked for */
    record Taken(long id, String slug, Outcome outcome) {
        public ArticleId articleId() {
            return new ArticleId(id);
        }
    }

    /**
     * @param parentId this newsroom's id of the section above; null: top level; ignored for tags
     * @param slug empty: made from the name; made unique
     */
    record Term(String sourceSite, String sourceId, Long parentId, String slug, String name, String description) {}

    /** @param slug empty: made from the name; made unique */
    record Author(String sourceSite, String sourceId, String slug, String name, String biography, String email) {}

    /**
     * @param slug empty: made from the headline; made unique
     * @param headline must not be empty: name what has no title before
     * @param body cleaned here as well ({@link CleanHtml}); pictures as {@code /media/{id}/{name}}
     * @param startsAt must be given when SCHEDULED or PUBLISHED
     * @param endsAt null: none
     * @param publishedAt what readers see as its date; null: {@code startsAt}
     * @param updatedAt null: never
     * @param createdAt null: now
     * @param retractionReason must be given when RETRACTED
     * @param sticky Editor's Choice shows it first among what no editor arranged
     */
    record Article(
            String sourceSite,
            String sourceId,
            String slug,
            ArticleKind kind,
            ArticleState state,
            String headline,
            String kicker,
            String standfirst,
            String dateline,
            String body,
            String language,
            Direction direction,
            Long sectionId,
            Long leadImageId,
            String leadCaption,
            List<Long> authorIds,
            List<Long> tagIds,
            List<Long> topicIds,
            Instant startsAt,
            Instant endsAt,
            Instant embargoAt,
            Instant publishedAt,
            Instant updatedAt,
            Instant createdAt,
            String retractionReason,
            boolean commentsOpen,
            boolean sticky) {}
}
