package org.masthead.content.map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import org.masthead.content.Line;
import org.masthead.content.Problems;
import org.masthead.content.StoryMapView.Kind;

/** What a map calls a kind of its stops. */
@Entity
@Table(schema = "content", name = "map_kind")
@IdClass(MapPartKey.class)
class MapKind {
    @Id
    @Column(name = "map_id")
    private long mapId;

    @Id
    private int position;

    private String kind;
    private String label;

    protected MapKind() {}

    MapKind(long mapId, int position, Kind kind) {
        this.mapId = mapId;
        this.position = position;
        this.kind = Line.of(kind.name());
        this.label = Line.of(kind.label());
    }

    /** Refuses a legend in which a line is empty or stands twice. */
    static void check(List<Kind> kinds) {
        var names = new HashSet<String>();
        var problems = new Problems();
        for (Kind kind : kinds) {
            problems.when(
                    Line.of(kind.name()).isEmpty() || Line.of(kind.label()).isEmpty(),
                    "kinds",
                    "Give each kind of the legend a name and a label.");
            problems.when(!names.add(Line.of(kind.name())), "kinds", "A kind stands in the legend once.");
        }
        problems.refuse();
    }
}
