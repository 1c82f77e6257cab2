package org.masthead.web.admin.analytics;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import org.masthead.analytics.RightNow;

/** The present hour on one line, as the pages' script reads it. */
final class NowJson {
    private NowJson() {}

    static JsonObject of(PresentHour.Seen seen) {
        RightNow.Look look = seen.look();
        JsonArrayBuilder minutes = Json.createArrayBuilder();
        look.minutes().forEach(minutes::add);
        JsonArrayBuilder pages = Json.createArrayBuilder();
        seen.rows()
                .forEach(row -> pages.add(Json.createObjectBuilder()
                        .add("title", row.title())
                        .add("address", row.address())
                        .add("five", row.readers().five())
                        .add("thirty", row.readers().thirty())
                        .add("sixty", row.readers().sixty())
                        .add("views", row.views())));
        return Json.createObjectBuilder()
                .add("at", look.at().toEpochMilli())
                .add("current", seen.current())
                .add("five", look.readers().five())
                .add("thirty", look.readers().thirty())
                .add("sixty", look.readers().sixty())
                .add("minutes", minutes)
                .add("pages", pages)
                .build();
    }
}
