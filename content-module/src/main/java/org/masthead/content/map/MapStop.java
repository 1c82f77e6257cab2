package org.masthead.content.map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.masthead.content.Line;
import org.masthead.content.Problems;
import org.masthead.content.StoryMapView.Stop;

/** A place, line or area on a map, with what happened there. */
@Entity
@Table(schema = "content", name = "map_stop")
@IdClass(MapPartKey.class)
class MapStop {
    @Id
    @Column(name = "map_id")
    private long mapId;

    @Id
    private int position;

    private String kind;
    private String title;
    private String text;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private double latitude;
    private double longitude;
    private String shape;

    @Column(name = "article_id")
    private Long articleId;

    protected MapStop() {}

    MapStop(long mapId, int position, Stop stop) {
        var problems = new Problems();
        problems.when(Line.of(stop.title()).isEmpty(), "stops", "Give each place of the map a title.");
        problems.when(
                !(Math.abs(stop.latitude()) <= 90 && Math.abs(stop.longitude()) <= 180),
                "stops",
                "A place lies between -90 and 90 degrees of latitude and -180 and 180 of longitude.");
        problems.when(
                stop.happenedOn() != null
                        && stop.endsOn() != null
                        && stop.endsOn().isBefore(stop.happenedOn()),
                "stops",
                "A place of the map ends after it began.");
        problems.refuse();
        this.mapId = mapId;
        this.position = position;
        this.kind = Line.of(stop.kind());
        this.title = Line.of(stop.title());
        this.text = Line.several(stop.text());
        this.happenedOn = stop.happenedOn();
        this.endsOn = stop.endsOn();
        this.shape = stop.shape() == null ? null : stop.shape().geoJson();
        this.latitude = stop.latitude();
        this.longitude = stop.longitude();
        this.articleId = stop.article() == null ? null : stop.article().id().value();
    }
}
