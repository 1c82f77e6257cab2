package org.masthead.content;

import java.util.List;

/**
 * A point, lines or areas on the globe, read from GeoJSON by {@link #of}.
 *
 * @param geoJson the geometry as it was written
 * @param paths each an array of longitude, latitude, longitude, latitude …; of an area its rings, holes among them
 */
public record Shape(String geoJson, Kind kind, List<double[]> paths) {
    /** What a shape is drawn as. */
    public enum Kind {
        POINT,
        LINE,
        AREA
    }

    /**
     * Null for null and for empty text.
     *
     * @throws InvalidDraft with a sentence for the field {@code shape} when this is no geometry that a map can show
     */
    public static Shape of(String geoJson) {
        return geoJson == null || geoJson.isBlank() ? null : new GeoJson(geoJson).shape();
    }

    /** Longitude and latitude of the first place. */
    public double[] start() {
        return paths.get(0);
    }
}
