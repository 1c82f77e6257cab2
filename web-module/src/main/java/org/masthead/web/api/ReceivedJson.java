package org.masthead.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.masthead.analytics.Received;

/** {@code {"days":[{"date":"2025-02-25","received":12,"views":7,"repeats":0,"bots":{"listed":3},"staff":1,"refused":{}}]}}. */
final class ReceivedJson {
    private ReceivedJson() {}

    static JsonObject of(List<Received> days) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        days.forEach(day -> array.add(Json.createObjectBuilder()
                .add("date", day.day().toString())
                .add("received", day.total())
                .add("views", day.views())
                .add("repeats", day.repeats())
                .add("bots", byReason(day.bots()))
                .add("staff", day.staff())
                .add("refused", byReason(day.refused()))));
        return Json.createObjectBuilder().add("days", array).build();
    }

    private static JsonObjectBuilder byReason(Map<String, Long> counts) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        counts.forEach(object::add);
        return object;
    }
}
