package org.masthead.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import org.masthead.content.Page;
import org.masthead.content.Run;

/** A page of runs: {@code {"page":1,"pages":3,"total":120,"runs":[…]}}. */
final class RunListJson {
    private RunListJson() {}

    static JsonObject of(Page<Run> page) {
        JsonArrayBuilder runs = Json.createArrayBuilder();
        page.items().forEach(run -> runs.add(RunJson.listed(run)));
        return Json.createObjectBuilder()
                .add("page", page.number())
                .add("pages", page.pages())
                .add("total", page.total())
                .add("runs", runs)
                .build();
    }
}
