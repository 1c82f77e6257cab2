package org.masthead.content.map;

import java.io.Serializable;
import java.util.Objects;

/** What names a part of a map. A class because Jakarta Persistence 3.1 takes no record here. */
class MapPartKey implements Serializable {
    private long mapId;
    private int position;

    @Override
    public boolean equals(Object other) {
        return other instanceof MapPartKey key && key.mapId == mapId && key.position == position;
    }

    @Override
    public int hashCode() {
        return Objects.hash(mapId, position);
    }
}
