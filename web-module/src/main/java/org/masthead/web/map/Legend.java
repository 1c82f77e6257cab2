package org.masthead.web.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.content.StoryMapView;

/** The kinds of a map's stops; each has its colour and, for who sees no colours, its outline. */
class Legend {
    /** About 26 across. */
    private static final List<String> OUTLINES = List.of(
            "M-13 0a13 13 0 1 0 26 0 13 13 0 1 0-26 0z",
            "M-11-12h22q1 0 1 1v22q0 1-1 1h-22q-1 0-1-1v-22q0-1 1-1z",
            "M0-16 16 0 0 16-16 0z",
            "M-7-13H7l8 13-8 13H-7l-8-13z",
            "M0-15 15-4 9 13H-9l-6-17z",
            "M-6-14H6l8 8V6l-8 8H-6l-8-8V-6z");

    private final Map<String, MapDrawing.Kind> kinds = new LinkedHashMap<>();

    Legend(StoryMapView map) {
        map.kinds().forEach(kind -> add(kind.name(), kind.label()));
        map.stops().forEach(stop -> add(stop.kind(), stop.kind()));
    }

    private void add(String name, String label) {
        if (!name.isEmpty() && !kinds.containsKey(name)) {
            int tone = kinds.size() % OUTLINES.size();
            kinds.put(name, new MapDrawing.Kind(kinds.size() + 1, label, tone + 1, OUTLINES.get(tone)));
        }
    }

    MapDrawing.Kind of(StoryMapView.Stop stop) {
        return kinds.getOrDefault(stop.kind(), new MapDrawing.Kind(0, "", 1, OUTLINES.get(0)));
    }

    /** Those that a stop has: a filter for nothing helps nobody. */
    List<MapDrawing.Kind> used(List<StoryMapView.Stop> stops) {
        var used = new ArrayList<>(kinds.values());
        used.removeIf(kind -> stops.stream().noneMatch(stop -> of(stop) == kind));
        return used;
    }
}
