package org.masthead.web.reader;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.masthead.content.ArticleCard;

/**
 * The articles of one month in a timeline.
 *
 * @param startsYear whether its year begins with it in this list
 */
public record NewsMonth(YearMonth month, boolean startsYear, List<ArticleCard> cards) {
    /** The months in the order in which the list meets them. */
    static List<NewsMonth> of(List<ArticleCard> cards, ZoneId zone) {
        var months = new LinkedHashMap<YearMonth, List<ArticleCard>>();
        for (ArticleCard card : cards) {
            months.computeIfAbsent(YearMonth.from(card.publishedAt().atZone(zone)), month -> new ArrayList<>())
                    .add(card);
        }
        var result = new ArrayList<NewsMonth>();
        months.forEach(
                (month, filed) -> result.add(new NewsMonth(month, startsYear(month, result), List.copyOf(filed))));
        return List.copyOf(result);
    }

    private static boolean startsYear(YearMonth month, List<NewsMonth> before) {
        return before.isEmpty() || before.get(before.size() - 1).month().getYear() != month.getYear();
    }
}
