package org.masthead.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

public record StoryMapView(
        long id, String slug, String title, String introduction, List<Stop> stops, Instant publishedAt) {
    /**
     * @param happenedOn null when the stop has no date
     * @param article null when none is linked or it is not public
     */
    public record Stop(
            int position,
            String kind,
            String title,
            String text,
            LocalDate happenedOn,
            double latitude,
            double longitude,
            ArticleCard article) {}
}
