package org.masthead.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import org.masthead.analytics.Audit;

/** How the API writes audits; members are only ever added. */
final class AuditJson {
    private AuditJson() {}

    static JsonObject of(List<Audit> audits) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        audits.forEach(audit -> array.add(summary(audit)));
        return Json.createObjectBuilder().add("audits", array).build();
    }

    static JsonObject of(Audit audit, List<Audit.Change> changes) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        changes.forEach(change -> array.add(Json.createObjectBuilder()
                .add("table", change.table())
                .add("key", change.key())
                .add("column", change.column())
                .add("published", text(change.published()))
                .add("recomputed", text(change.recomputed()))));
        return summary(audit).add("changes", array).build();
    }

    private static JsonObjectBuilder summary(Audit audit) {
        return Json.createObjectBuilder()
                .add("id", audit.id().toString())
                .add("day", audit.day().toString())
                .add("chosen", audit.chosen())
                .add(
                        "seed",
                        audit.seed() == null
                                ? JsonValue.NULL
                                : Json.createValue(audit.seed().toString()))
                .add("candidates", audit.candidates() == null ? JsonValue.NULL : Json.createValue(audit.candidates()))
                .add("at", audit.at().toString())
                .add("milliseconds", audit.took().toMillis())
                .add("rowsRead", audit.rowsRead())
                .add("rowsCompared", audit.rowsCompared())
                .add("differences", audit.differences())
                .add("causes", Json.createArrayBuilder(audit.causes()))
                .add("repaired", audit.repaired());
    }

    private static JsonValue text(String cell) {
        return cell == null ? JsonValue.NULL : Json.createValue(cell);
    }
}
