package org.masthead.web.suite;

import java.util.List;
import org.masthead.content.ArticleDraft;
import org.masthead.content.ArticleKind;
import org.masthead.content.Direction;

/** Drafts of news with nothing but what a test is about. */
public final class Drafts {
    private Drafts() {}

    /** @param slug empty: by the headline */
    public static ArticleDraft of(String slug, String headline, String body) {
        return new ArticleDraft(
                slug,
                ArticleKind.NEWS,
                headline,
                "",
                "",
                "",
                body,
                "en",
                Direction.LTR,
                null,
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                null,
                true);
    }
}
