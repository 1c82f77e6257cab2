package org.masthead.analytics.traffic;

import org.masthead.content.ArticleFacts;

/** The cells of a rank, in the order of {@link Columns#MOST_VIEWED}. */
final class RankedCells {
    private RankedCells() {}

    /**
     * @param path that was counted; null: the article's own address
     * @param before the rank in the period before; null: none
     */
    static Object[] of(
            Object[] period,
            long rank,
            String path,
            Long article,
            ArticleFacts said,
            long views,
            Long visitors,
            Long before,
            boolean newcomer) {
        return new Object[] {
            period[0],
            period[1],
            period[2],
            rank,
            path == null && said != null ? "/articles/" + said.slug() : path,
            article,
            said == null ? null : said.slug(),
            said == null ? null : said.headline(),
            said == null ? null : said.section(),
            said == null ? null : said.published(),
            views,
            visitors,
            before,
            before == null ? null : before - rank,
            newcomer
        };
    }
}
