package org.masthead.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.masthead.analytics.Receipt;

/** A receipt as it is given out beside its report. */
final class ReceiptJson {
    private ReceiptJson() {}

    static JsonObject of(Receipt receipt) {
        JsonObjectBuilder parameters = Json.createObjectBuilder();
        receipt.order().all().forEach(parameters::add);
        JsonArrayBuilder days = Json.createArrayBuilder();
        receipt.days().forEach(day -> days.add(day(day)));
        return Json.createObjectBuilder()
                .add("report", receipt.order().kind().text())
                .add("address", ReportAddress.of(receipt.order(), ReportEnding.CSV))
                .add("parameters", parameters)
                .add("state", receipt.provisional() ? "provisional" : "final")
                .add("madeAt", receipt.madeAt().toString())
                .add("rows", receipt.rows())
                .add("bytes", receipt.bytes())
                .add("sha256", receipt.sha256())
                .add("definitions", Json.createArrayBuilder(receipt.definitions()))
                .add("botLists", Json.createArrayBuilder(receipt.botLists()))
                .add("ruleSets", Json.createArrayBuilder(receipt.ruleSets()))
                .add("timeZones", Json.createArrayBuilder(receipt.timeZones()))
                .add("logRowsRead", receipt.logRows())
                .add("days", days)
                .build();
    }

    private static JsonObjectBuilder day(Receipt.Day day) {
        return Json.createObjectBuilder()
                .add("date", day.day().toString())
                .add("definition", day.definition())
                .add("botList", day.botList())
                .add("ruleSet", day.ruleSet())
                .add("timeZone", day.timeZone())
                .add("logRowsRead", day.logRows())
                .add("talliedAt", day.talliedAt().toString());
    }
}
