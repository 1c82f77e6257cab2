package org.masthead.web.reader;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.masthead.content.ArticleCard;

/** The articles of one day in a list that is ordered by time. */
public record NewsDay(LocalDate day, List<ArticleCard> cards) {
    /** The days in the order in which the list meets them. */
    static List<NewsDay> of(List<ArticleCard> cards, ZoneId zone) {
        var days = new LinkedHashMap<LocalDate, List<ArticleCard>>();
        for (ArticleCard card : cards) {
            days.computeIfAbsent(LocalDate.ofInstant(card.publishedAt(), zone), day -> new ArrayList<>())
                    .add(card);
        }
        return days.entrySet().stream()
                .map(day -> new NewsDay(day.getKey(), List.copyOf(day.getValue())))
                .toList();
    }
}
