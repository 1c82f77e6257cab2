package org.masthead.analytics;

import java.time.Instant;
import java.util.List;
import org.masthead.content.ArticleId;

/** Ranked lists as the batch published them; asking counts nothing. */
public interface MostViewed {
    /** The rolling list that readers see (last 24 hours, 7 days, 30 days). */
    Ranking top(Period.Kind period, int n);

    /** The rolling lists of all periods, shortest period first, in one statement. */
    List<Ranking> lists(int n);

    /** @param asOf null before the first refresh */
    record Ranking(Period.Kind period, Instant asOf, List<Row> rows) {}

    record Row(int rank, ArticleId article, long views, long visitors) {}
}
