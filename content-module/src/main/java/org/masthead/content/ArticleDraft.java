package org.masthead.content;

import java.time.Instant;
import java.util.List;

/**
 * What an editor may set of an article. Text arrives as typed; the body is cleaned ({@code content.article}) before it is
 * kept. Null strings count as empty.
 *
 * @param slug empty: made from the headline; taken: refused by {@link InvalidDraft} on field {@code slug}
 * @param sectionId null: none
 * @param leadImageId null: none
 * @param authorIds in byline order
 * @param tags by name; unknown ones are created
 * @param embargoAt null: none
 */
public record ArticleDraft(
        String slug,
        ArticleKind kind,
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
        List<String> tags,
        List<Long> topicIds,
        Instant embargoAt,
        boolean commentsOpen) {}
