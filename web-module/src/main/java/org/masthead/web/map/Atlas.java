package org.masthead.web.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The world at three scales; each is read when first wanted and let go when memory is short. */
class Atlas {
    /** Natural Earth's scales, by the millions that one on the map stands for. */
    enum Scale {
        SMALL("110m"),
        MEDIUM("50m"),
        LARGE("10m");

        private final String name;

        Scale(String name) {
            this.name = name;
        }
    }

    private final Map<Scale, SoftReference<Outlines>> read = new EnumMap<>(Scale.class);

    synchronized Outlines at(Scale scale) {
        SoftReference<Outlines> kept = read.get(scale);
        Outlines outlines = kept == null ? null : kept.get();
        if (outlines == null) {
            outlines = read(scale);
            read.put(scale, new SoftReference<>(outlines));
        }
        return outlines;
    }

    private static Outlines read(Scale scale) {
        try (var file = Atlas.class.getResourceAsStream("countries-" + scale.name + ".json.gz");
                var content = new GZIPInputStream(file)) {
            return TopoJson.outlines(content);
        } catch (IOException e) {
            throw new UncheckedIOException("The outlines of the world cannot be read.", e);
        }
    }
}
