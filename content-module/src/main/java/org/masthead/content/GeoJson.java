package org.masthead.content;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.masthead.content.Shape.Kind;

/** Reads a geometry (RFC 7946), or the geometry of a feature, and refuses in a sentence what a map cannot show. */
class GeoJson {
    private static final int MOST_PLACES = 20_000;

    private final List<double[]> paths = new ArrayList<>();
    private final JsonObject geometry;
    private int places;

    GeoJson(String text) {
        geometry = geometry(text);
    }

    private static JsonObject geometry(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject read = reader.readObject();
            return read.get("geometry") instanceof JsonObject inner ? inner : read;
        } catch (JsonException e) {
            throw refused("This is no GeoJSON: " + Line.of(e.getMessage()));
        }
    }

    Shape shape() {
        Kind kind = read(geometry.getString("type", ""), list(geometry.get("coordinates")));
        return new Shape(geometry.toString(), kind, List.copyOf(paths));
    }

    private Kind read(String type, JsonArray coordinates) {
        switch (type) {
            case "Point" -> path(Json.createArrayBuilder().add(coordinates).build(), 1);
            case "LineString" -> path(coordinates, 2);
            case "MultiLineString" -> coordinates.forEach(line -> path(list(line), 2));
            case "Polygon" -> coordinates.forEach(ring -> ring(list(ring)));
            case "MultiPolygon" -> coordinates.forEach(area -> list(area).forEach(ring -> ring(list(ring))));
            default -> throw refused("A map shows a Point, LineString, MultiLineString, Polygon or MultiPolygon.");
        }
        if (paths.isEmpty()) {
            throw refused("This shape holds no places.");
        }
        return type.endsWith("Polygon") ? Kind.AREA : type.equals("Point") ? Kind.POINT : Kind.LINE;
    }

    private void ring(JsonArray ring) {
        path(ring, 4);
        double[] path = paths.get(paths.size() - 1);
        if (path[0] != path[path.length - 2] || path[1] != path[path.length - 1]) {
            throw refused("An area ends where it begins: repeat the first place as the last.");
        }
    }

    private void path(JsonArray line, int fewest) {
        places += line.size();
        if (line.size() < fewest || places > MOST_PLACES) {
            throw refused("A line has at least 2 places, an area 4, and no shape more than 20,000.");
        }
        double[] path = new double[2 * line.size()];
        for (int i = 0; i < line.size(); i++) {
            JsonArray place = list(line.get(i));
            path[2 * i] = degrees(place, 0, 180);
            path[2 * i + 1] = degrees(place, 1, 90);
        }
        paths.add(path);
    }

    private static double degrees(JsonArray place, int index, double limit) {
        if (place.size() > index && place.get(index) instanceof JsonNumber number) {
            double degrees = number.doubleValue();
            if (Math.abs(degrees) <= limit) {
                return degrees;
            }
        }
        throw refused("A place is its longitude (-180 to 180), then its latitude (-90 to 90).");
    }

    private static JsonArray list(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw refused("The coordinates of this shape do not fit its type.");
    }

    private static InvalidDraft refused(String sentence) {
        return Problems.one("shape", sentence);
    }
}
