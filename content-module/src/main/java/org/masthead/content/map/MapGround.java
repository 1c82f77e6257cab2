package org.masthead.content.map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.masthead.content.Line;
import org.masthead.content.Problems;
import org.masthead.content.StoryMapView.Ground;
import org.masthead.content.StoryMapView.GroundKind;

/** A piece of the ground that a newsroom drew for its map. */
@Entity
@Table(schema = "content", name = "map_ground")
@IdClass(MapPartKey.class)
class MapGround {
    @Id
    @Column(name = "map_id")
    private long mapId;

    @Id
    private int position;

    @Enumerated(EnumType.STRING)
    private GroundKind kind;

    private String name;
    private String shape;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected MapGround() {}

    MapGround(long mapId, int position, Ground ground) {
        var problems = new Problems();
        problems.when(ground.kind() == null, "ground", "Say of each piece of ground what it is.");
        problems.when(ground.shape() == null, "ground", "Draw each piece of ground.");
        problems.when(
                ground.from() != null
                        && ground.until() != null
                        && ground.until().isBefore(ground.from()),
                "ground",
                "A piece of ground ends after it began.");
        problems.refuse();
        this.mapId = mapId;
        this.position = position;
        this.kind = ground.kind();
        this.name = Line.of(ground.name());
        this.shape = ground.shape().geoJson();
        this.startsOn = ground.from();
        this.endsOn = ground.until();
    }
}
