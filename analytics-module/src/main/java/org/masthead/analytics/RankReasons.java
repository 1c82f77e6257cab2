package org.masthead.analytics;

import java.util.List;
import org.masthead.content.ArticleId;

/** Why an article stands where it stands, for whoever doubts it. */
public interface RankReasons {
    Reasons of(Period period, ArticleId article);

    /**
     * @param hours views by hour of the day, from midnight on, over all days of the period
     * @param topReferrer the outside host that sent most; empty: none did
     * @param fromTopReferrer views that came from it
     * @param botViews of the article's addresses, in no rank
     * @param networkKnown views whose network is known
     * @param fromOneNetwork of those, day by day, by the network that sent most
     */
    record Reasons(
            long views,
            long visitors,
            List<Long> hours,
            String topReferrer,
            long fromTopReferrer,
            long botViews,
            long repeatViews,
            long networkKnown,
            long fromOneNetwork) {}
}
