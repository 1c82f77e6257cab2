package org.masthead.web.map;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a quantised topology with the objects {@code land} and {@code countries}. Its arcs are read as a stream, since as
 * objects half a million places would take a hundred times their size.
 */
class TopoJson {
    private final List<double[]> arcs = new ArrayList<>();
    private JsonObject objects;
    private double[] scale = {1, 1};
    private double[] translate = {0, 0};

    static Outlines outlines(InputStream content) {
        var topology = new TopoJson();
        topology.read(content);
        topology.place();
        return new Outlines(topology.land(), topology.borders());
    }

    private void read(InputStream content) {
        try (JsonParser parser = Json.createParser(content)) {
            parser.next();
            while (parser.next() == Event.KEY_NAME) {
                String key = parser.getString();
                parser.next();
                switch (key) {
                    case "objects" -> objects = parser.getObject();
                    case "arcs" -> readArcs(parser);
                    case "transform" -> readTransform(parser.getObject());
                    default -> parser.getValue();
                }
            }
        }
    }

    private void readArcs(JsonParser parser) {
        while (parser.next() == Event.START_ARRAY) {
            arcs.add(readArc(parser));
        }
    }

    /** Each place is said as its distance from the one before. */
    private static double[] readArc(JsonParser parser) {
        double[] places = new double[64];
        int length = 0;
        long x = 0;
        long y = 0;
        while (parser.next() == Event.START_ARRAY) {
            x += readNumber(parser);
            y += readNumber(parser);
            parser.next();
            if (length == places.length) {
                places = Arrays.copyOf(places, 2 * length);
            }
            places[length++] = x;
            places[length++] = y;
        }
        return Arrays.copyOf(places, length);
    }

    private static int readNumber(JsonParser parser) {
        parser.next();
        return parser.getInt();
    }

    private void readTransform(JsonObject transform) {
        scale = pair(transform.getJsonArray("scale"));
        translate = pair(transform.getJsonArray("translate"));
    }

    private static double[] pair(JsonArray numbers) {
        return new double[] {
            numbers.getJsonNumber(0).doubleValue(), numbers.getJsonNumber(1).doubleValue()
        };
    }

    private void place() {
        for (double[] arc : arcs) {
            for (int i = 0; i < arc.length; i++) {
                arc[i] = arc[i] * scale[i % 2] + translate[i % 2];
            }
        }
    }

    private List<double[]> land() {
        var rings = new ArrayList<double[]>();
        for (JsonArray ring : rings(objects.getJsonObject("land"))) {
            rings.add(closed(unrolled(joined(ring))));
        }
        return rings;
    }

    /** An arc below zero is its complement, backwards; the last place of each is the first of the next. */
    private double[] joined(JsonArray ring) {
        double[] joined = new double[0];
        for (int i = 0; i < ring.size(); i++) {
            int number = ring.getInt(i);
            double[] arc = number < 0 ? backwards(arcs.get(~number)) : arcs.get(number);
            int from = joined.length == 0 ? 0 : 2;
            int at = joined.length;
            joined = Arrays.copyOf(joined, at + arc.length - from);
            System.arraycopy(arc, from, joined, at, arc.length - from);
        }
        return joined;
    }

    /** The outlines run across the antimeridian as if it were not there: then longitudes go on beyond 180. */
    private static double[] unrolled(double[] path) {
        for (int i = 2; i < path.length; i += 2) {
            path[i] += 360 * Math.rint((path[i - 2] - path[i]) / 360);
        }
        return path;
    }

    /** What runs round a pole ends a turn away from where it began: it closes along that pole. */
    private static double[] closed(double[] ring) {
        int last = ring.length - 2;
        if (Math.abs(ring[last] - ring[0]) < 180) {
            return ring;
        }
        double pole = ring[1] < 0 ? -90 : 90;
        double[] closed = Arrays.copyOf(ring, ring.length + 6);
        closed[last + 2] = ring[last];
        closed[last + 3] = pole;
        closed[last + 4] = ring[0];
        closed[last + 5] = pole;
        closed[last + 6] = ring[0];
        closed[last + 7] = ring[1];
        return closed;
    }

    private static double[] backwards(double[] arc) {
        double[] turned = new double[arc.length];
        for (int i = 0; i < arc.length; i += 2) {
            turned[i] = arc[arc.length - 2 - i];
            turned[i + 1] = arc[arc.length - 1 - i];
        }
        return turned;
    }

    /** The arcs that two countries share. */
    private List<double[]> borders() {
        Map<Integer, Integer> uses = new HashMap<>();
        for (JsonArray ring : rings(objects.getJsonObject("countries"))) {
            for (int i = 0; i < ring.size(); i++) {
                int number = ring.getInt(i);
                uses.merge(number < 0 ? ~number : number, 1, Integer::sum);
            }
        }
        return uses.entrySet().stream()
                .filter(use -> use.getValue() > 1)
                .map(use -> unrolled(arcs.get(use.getKey()).clone()))
                .toList();
    }

    private static List<JsonArray> rings(JsonObject object) {
        var rings = new ArrayList<JsonArray>();
        switch (object.getString("type", "")) {
            case "GeometryCollection" ->
                object.getJsonArray("geometries").forEach(inner -> rings.addAll(rings(inner.asJsonObject())));
            case "Polygon" -> addAll(object.getJsonArray("arcs"), rings);
            case "MultiPolygon" -> object.getJsonArray("arcs").forEach(polygon -> addAll(polygon.asJsonArray(), rings));
            default -> {
                return List.of();
            }
        }
        return rings;
    }

    private static void addAll(List<JsonValue> polygon, List<JsonArray> rings) {
        polygon.forEach(ring -> rings.add(ring.asJsonArray()));
    }
}
