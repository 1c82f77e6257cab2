package org.masthead.web.admin;

import org.masthead.analytics.MostViewed;
import org.masthead.content.ArticleFacts;

/** A line of a most-viewed list; headline and slug are empty when the article is gone. */
public record RankedRow(int rank, String headline, String slug, String section, long views, long visitors) {
    static RankedRow of(MostViewed.Row row, ArticleFacts facts) {
        return facts == null
                ? new RankedRow(row.rank(), "", "", "", row.views(), row.visitors())
                : new RankedRow(
                        row.rank(), facts.headline(), facts.slug(), facts.section(), row.views(), row.visitors());
    }
}
