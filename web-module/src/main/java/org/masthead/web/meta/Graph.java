package org.masthead.web.meta;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;

/** The things of one page as JSON-LD that can stand inside a script element, whatever their texts hold. */
final class Graph {
    private Graph() {}

    static String of(JsonObject... things) {
        var graph = Json.createArrayBuilder();
        List.of(things).stream().filter(Objects::nonNull).forEach(graph::add);
        return safe(Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@graph", graph)
                .build()
                .toString());
    }

    /** These letters stand in texts only; there JSON may spell them out. */
    private static String safe(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
