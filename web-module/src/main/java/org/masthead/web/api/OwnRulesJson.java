package org.masthead.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.masthead.analytics.OwnRule;

/** {@code [{"match":"contains","text":"okapi","bot":true,"note":""}]}. */
final class OwnRulesJson {
    private OwnRulesJson() {}

    static JsonArray of(List<OwnRule> rules) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        rules.forEach(rule -> array.add(Json.createObjectBuilder()
                .add("match", rule.match().name().toLowerCase(Locale.ROOT))
                .add("text", rule.text())
                .add("bot", rule.bot())
                .add("note", rule.note())));
        return array.build();
    }

    static JsonObject kept(int set) {
        return Json.createObjectBuilder().add("set", set).build();
    }

    static List<OwnRule> read(JsonArray rules) {
        if (rules == null) {
            throw new ValidationProblem("rules", "Send an array of rules.");
        }
        return rules.stream().map(OwnRulesJson::rule).toList();
    }

    private static OwnRule rule(JsonValue value) {
        if (!(value instanceof JsonObject rule) || !rule.containsKey("bot")) {
            throw new ValidationProblem("rules", "A rule is an object with match, text and bot.");
        }
        return new OwnRule(
                Choice.of(OwnRule.Match.class, "match", rule.getString("match", "")),
                rule.getString("text", ""),
                rule.getBoolean("bot", false),
                rule.getString("note", ""));
    }
}
