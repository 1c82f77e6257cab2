package org.masthead.web.meta;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;

/** A thing in the words of schema.org. What is not known is left out: a null, an empty text, an empty list. */
final class Thing {
    private final JsonObjectBuilder object = Json.createObjectBuilder();

    private Thing() {}

    static Thing of(String type) {
        return new Thing().with("@type", type);
    }

    /** What stands elsewhere in the graph. */
    static JsonObject named(String id) {
        return new Thing().with("@id", id).json();
    }

    Thing with(String property, String text) {
        if (text != null && !text.isBlank()) {
            object.add(property, text);
        }
        return this;
    }

    Thing with(String property, long number) {
        object.add(property, number);
        return this;
    }

    Thing with(String property, boolean is) {
        object.add(property, is);
        return this;
    }

    Thing with(String property, JsonValue value) {
        if (value != null) {
            object.add(property, value);
        }
        return this;
    }

    Thing with(String property, Collection<JsonObject> values) {
        if (!values.isEmpty()) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            values.forEach(array::add);
            object.add(property, array);
        }
        return this;
    }

    JsonObject json() {
        return object.build();
    }
}
