package org.masthead.analytics;

import java.time.Instant;
import java.util.List;
import org.masthead.content.ArticleId;

/** Articles kept out of the lists that readers see because one network sent most of a day's views. */
public interface HeldArticles {
    /** Those that wait for a look first. */
    List<Held> all();

    /** @param listed whether readers' lists may show it again, from their next making on */
    void decide(ArticleId article, boolean listed, String by);

    /**
     * @param views of that day whose network is known
     * @param greatest how many of them one network sent
     * @param decidedAt null: nobody has looked yet
     */
    record Held(
            ArticleId article,
            Instant heldAt,
            long views,
            long greatest,
            Instant decidedAt,
            String decidedBy,
            boolean listed) {}
}
