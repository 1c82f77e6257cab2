package org.masthead.web.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.masthead.content.ArticleId;
import org.masthead.content.StoryMapView;
import org.masthead.content.StoryMapView.Ground;

/**
 * A story map as it is drawn: paths for SVG on a plane of {@code width} × {@code height}.
 *
 * @param globe the rim of the world; empty where the paper does not show it
 * @param land empty when the map shows no outlines of the world
 * @param scale null where one scale does not hold all over the paper
 * @param points the stops in their order
 * @param kinds of the stops: the legend
 * @param days on which something comes or goes, in their order
 */
public record MapDrawing(
        StoryMapView map,
        int width,
        int height,
        String globe,
        String land,
        String borders,
        String net,
        List<Tick> ticks,
        Scale scale,
        List<Piece> ground,
        List<Name> names,
        List<Point> points,
        List<Kind> kinds,
        List<LocalDate> days) {
    /** What the net says at an edge: {@code top} or {@code side}. */
    public record Tick(long x, long y, String edge, String text) {}

    /** @param number of kilometres, or of metres */
    public record Scale(long length, int number, boolean inKilometres) {}

    /** @param name of its kind, for the style: {@code land} and so on */
    public record Piece(String name, String path, Ground ground) {}

    /** A name that is written on the ground. */
    public record Name(long x, long y, String kind, String text) {}

    /**
     * A stop on the paper.
     *
     * @param label null when there is no room for its name
     * @param path of its line or area; empty for a place
     * @param form {@code line} or {@code area}
     */
    public record Point(long x, long y, StoryMapView.Stop stop, MapLabel label, String path, String form, Kind kind) {}

    /** @param number in the legend, 0 for the stops without a kind; @param tone 1 to 6; @param outline of its sign */
    public record Kind(int number, String label, int tone, String outline) {}

    /** The articles at its stops. */
    public List<ArticleId> articles() {
        return map.stops().stream()
                .map(StoryMapView.Stop::article)
                .filter(Objects::nonNull)
                .map(card -> card.id())
                .toList();
    }

    /** Titles of the stops with their numbers, for who does not see the map; of very many the first. */
    public String places() {
        return points.stream()
                .limit(30)
                .map(point -> point.stop().position() + " " + point.stop().title())
                .collect(Collectors.joining(", "));
    }
}
