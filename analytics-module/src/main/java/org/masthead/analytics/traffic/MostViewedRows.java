package org.masthead.analytics.traffic;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.masthead.analytics.Period;
import org.masthead.analytics.mostviewed.PeriodRanking.Ranked;
import org.masthead.content.ArticleFacts;

/** The most-viewed report's columns, as ARCHITECTURE fixes them. */
final class MostViewedRows {
    static final List<String> COLUMNS = List.of(
            "period",
            "start",
            "end",
            "rank",
            "path",
            "article_id",
            "slug",
            "headline",
            "section",
            "published",
            "views",
            "visitors");

    private final Period period;
    private final ReportTable table;

    MostViewedRows(Period period, ReportTable table) {
        this.period = period;
        this.table = table;
    }

    void write(Ranked row) throws IOException {
        ArticleFacts facts = row.facts();
        table.row(
                period.kind().text(),
                period.start(),
                period.end(),
                row.rank(),
                path(row),
                row.article(),
                facts == null ? null : facts.slug(),
                facts == null ? null : facts.headline(),
                facts == null ? null : facts.section(),
                published(facts),
                row.views(),
                row.visitors());
    }

    /** An article's own address where articles are ranked. */
    private static String path(Ranked row) {
        if (row.path() != null) {
            return row.path();
        }
        return row.facts() == null ? null : "/articles/" + row.facts().slug();
    }

    private static String published(ArticleFacts facts) {
        return facts == null || facts.published() == null
                ? null
                : facts.published().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
