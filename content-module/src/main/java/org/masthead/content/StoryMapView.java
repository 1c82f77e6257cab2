package org.masthead.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A story map: its stops in their order, and what they are drawn over.
 *
 * @param kinds of the stops, in the order of the legend
 * @param ground what the newsroom drew below the stops, the lowest first
 * @param worldOutlines whether the world's coasts are drawn, too
 */
public record StoryMapView(
        long id,
        String slug,
        String title,
        String introduction,
        List<Kind> kinds,
        List<Stop> stops,
        List<Ground> ground,
        boolean worldOutlines,
        Instant publishedAt) {
    /** @param label what readers see */
    public record Kind(String name, String label) {}

    /**
     * A place, or, when it has a shape, a line or an area.
     *
     * @param happenedOn the first day on which it was there; null: from ever
     * @param endsOn the last day on which it was there; null: for ever
     * @param latitude with {@code longitude}: where its number stands
     * @param shape null: only a place
     * @param article null when none is linked or it is not public
     */
    public record Stop(
            int position,
            String kind,
            String title,
            String text,
            LocalDate happenedOn,
            LocalDate endsOn,
            double latitude,
            double longitude,
            Shape shape,
            ArticleCard article) {}

    /**
     * A piece of the ground.
     *
     * @param name empty: none is written
     * @param from null: from ever
     * @param until null: for ever
     */
    public record Ground(GroundKind kind, String name, Shape shape, LocalDate from, LocalDate until) {}

    /** What a piece of ground is; {@code NAME}: only its name is written. */
    public enum GroundKind {
        LAND,
        SHOAL,
        PARK,
        TOWN,
        WATER,
        ROAD,
        PIER,
        NAME
    }
}
