package org.masthead.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import org.masthead.content.Run;

/** How the API writes an import or a job run; fixed in ARCHITECTURE.md, members are only ever added. */
final class RunJson {
    /** As many notes as one answer holds; the rest is at {@code notes.csv}. */
    static final int NOTES = 1000;

    private RunJson() {}

    /** The whole run, as {@code GET} on its own address shows it. */
    static JsonObject of(Run run, List<Run.Note> notes) {
        return summary(run).add("notes", notes(notes)).build();
    }

    /** Without its notes, as a list of runs shows it. */
    static JsonObject listed(Run run) {
        return summary(run).build();
    }

    private static JsonObjectBuilder summary(Run run) {
        return Json.createObjectBuilder()
                .add("id", run.id().toString())
                .add("kind", run.kind())
                .add("title", run.title())
                .add("state", run.state().json())
                .add("requestedBy", run.requestedBy())
                .add("requestedAt", moment(run.requestedAt()))
                .add("startedAt", moment(run.startedAt()))
                .add("finishedAt", moment(run.finishedAt()))
                .add("total", run.total() == null ? JsonValue.NULL : Json.createValue(run.total()))
                .add("done", run.done())
                .add("account", account(run.account()))
                .add("failure", run.failure())
                .add("attempts", run.attempts())
                .add("rows", run.rows())
                .add("stopAsked", run.stopAsked());
    }

    private static JsonValue moment(Instant instant) {
        return instant == null ? JsonValue.NULL : Json.createValue(instant.toString());
    }

    private static JsonArrayBuilder account(List<Run.Count> counts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        counts.forEach(count -> array.add(Json.createObjectBuilder()
                .add("outcome", count.outcome())
                .add("reason", count.reason())
                .add("count", count.count())));
        return array;
    }

    private static JsonArrayBuilder notes(List<Run.Note> notes) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        notes.forEach(note -> array.add(Json.createObjectBuilder()
                .add("position", note.position())
                .add("outcome", note.outcome())
                .add("reason", note.reason())
                .add("detail", note.detail())));
        return array;
    }
}
