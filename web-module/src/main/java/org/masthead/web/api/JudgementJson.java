package org.masthead.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import org.masthead.analytics.Judgement;
import org.masthead.analytics.JudgementChange;
import org.masthead.analytics.JudgementPreview;
import org.masthead.analytics.JudgementPreview.Counts;

/** Judgements, changes and previews as JSON. */
final class JudgementJson {
    private JudgementJson() {}

    static JsonObject all(Judgement inForce, List<Judgement> choices, int rules, List<JudgementChange> changes) {
        return Json.createObjectBuilder()
                .add("inForce", judgement(inForce))
                .add("newestRules", rules)
                .add("choices", array(choices, JudgementJson::judgement))
                .add("changes", array(changes, JudgementJson::change))
                .build();
    }

    static JsonObject of(JudgementChange change) {
        return change(change).build();
    }

    static JsonObject of(JudgementPreview preview) {
        return Json.createObjectBuilder()
                .add("proposed", judgement(preview.proposed()))
                .add("from", preview.from().toString())
                .add("to", preview.to().toString())
                .add("views", preview.views())
                .add("before", counts(preview.before()))
                .add("after", counts(preview.after()))
                .add("days", array(preview.days(), JudgementJson::day))
                .add("ranks", array(preview.ranks(), JudgementJson::rank))
                .add("agents", array(preview.agents(), JudgementJson::agent))
                .add("agentsInAll", preview.agentsInAll())
                .build();
    }

    private static JsonObjectBuilder judgement(Judgement judgement) {
        return Json.createObjectBuilder()
                .add("definition", judgement.definition())
                .add("lists", judgement.botList())
                .add("rules", judgement.ruleSet());
    }

    private static JsonObjectBuilder change(JudgementChange change) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", change.id())
                .add("judgement", judgement(change.judgement()))
                .add("madeAt", change.madeAt().toString())
                .add("madeBy", change.madeBy())
                .add("note", change.note());
        given(json, "from", change.from());
        given(json, "to", change.to());
        if (change.takenBack()) {
            json.add("takenBackAt", change.takenBackAt().toString()).add("takenBackBy", change.takenBackBy());
        }
        return json;
    }

    private static void given(JsonObjectBuilder json, String name, Object value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value.toString());
        }
    }

    private static JsonObjectBuilder day(JudgementPreview.Day day) {
        return Json.createObjectBuilder()
                .add("date", day.day().toString())
                .add("judgedBy", judgement(day.now()))
                .add("before", counts(day.before()))
                .add("after", counts(day.after()))
                .add("open", day.open());
    }

    private static JsonObjectBuilder counts(Counts counts) {
        return Json.createObjectBuilder()
                .add("views", counts.views())
                .add("visitors", counts.visitors())
                .add("repeats", counts.repeats())
                .add("bots", counts.bots())
                .add("staff", counts.staff());
    }

    private static JsonObjectBuilder rank(JudgementPreview.Rank rank) {
        return Json.createObjectBuilder()
                .add("article", rank.article().value())
                .add("rankBefore", rank.before())
                .add("rankAfter", rank.after())
                .add("viewsBefore", rank.viewsBefore())
                .add("viewsAfter", rank.viewsAfter());
    }

    private static JsonObjectBuilder agent(JudgementPreview.Agent agent) {
        return Json.createObjectBuilder()
                .add("agent", agent.agent())
                .add("views", agent.views())
                .add("before", agent.before())
                .add("after", agent.after());
    }

    private static <T> JsonArrayBuilder array(List<T> items, Function<T, JsonObjectBuilder> json) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
    }
}
