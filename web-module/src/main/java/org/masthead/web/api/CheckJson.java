package org.masthead.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import org.masthead.analytics.ReportCheck;

/** What came of checking a file. */
final class CheckJson {
    private CheckJson() {}

    static JsonObject of(ReportCheck check) {
        JsonArrayBuilder differences = Json.createArrayBuilder();
        check.differences().forEach(each -> differences.add(difference(each)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("outcome", word(check.outcome()))
                .add("report", check.order().kind().text())
                .add("address", ReportAddress.of(check.order(), ReportEnding.CSV))
                .add("rows", check.rows())
                .add("differingRows", check.differing())
                .add("differences", differences)
                .add("now", ReceiptJson.of(check.now()));
        check.given().ifPresent(given -> json.add("given", ReceiptJson.of(given)));
        return json.build();
    }

    private static JsonObjectBuilder difference(ReportCheck.Difference difference) {
        JsonObjectBuilder row = Json.createObjectBuilder();
        difference.row().forEach(row::add);
        return Json.createObjectBuilder()
                .add("kind", word(difference.kind()))
                .add("row", row)
                .add("column", difference.column())
                .add("file", difference.file())
                .add("report", difference.report())
                .add("why", word(difference.why()))
                .add("sentence", difference.sentence());
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
