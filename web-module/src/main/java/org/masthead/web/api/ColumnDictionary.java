package org.masthead.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportOrder;

/** A report's columns by W3C's CSV on the Web: what each is called, means and holds. */
final class ColumnDictionary {
    private ColumnDictionary() {}

    static String of(ReportOrder order, List<ReportColumn> columns) {
        JsonArrayBuilder described = Json.createArrayBuilder();
        columns.forEach(column -> described.add(column(column)));
        return Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder()
                                .add("http://www.w3.org/ns/csvw")
                                .add(Json.createObjectBuilder().add("@language", "en")))
                .add("url", ReportAddress.file(order, ReportEnding.CSV))
                .add("dialect", dialect())
                .add("tableSchema", Json.createObjectBuilder().add("columns", described))
                .build()
                .toString();
    }

    private static JsonObjectBuilder dialect() {
        return Json.createObjectBuilder()
                .add("encoding", "utf-8")
                .add("delimiter", ",")
                .add("quoteChar", "\"")
                .add("doubleQuote", true)
                .add("header", true)
                .add("lineTerminators", Json.createArrayBuilder().add("\r\n"));
    }

    private static JsonObjectBuilder column(ReportColumn column) {
        JsonObjectBuilder described = Json.createObjectBuilder()
                .add("name", column.name())
                .add("titles", Json.createArrayBuilder().add(column.name()).add(column.title()))
                .add("dc:description", column.description());
        if (!column.definition().isEmpty()) {
            described.add("dc:source", "/admin/definitions#" + column.definition());
        }
        return switch (column.type()) {
            case TEXT -> described.add("datatype", "string");
            case NUMBER -> described.add("datatype", "integer");
            case BOOLEAN -> described.add("datatype", "boolean");
            case DATE -> described.add("datatype", typed("date", "yyyy-MM-dd"));
            case MOMENT -> described.add("datatype", typed("dateTime", "yyyy-MM-ddTHH:mm:ssX"));
        };
    }

    private static JsonObjectBuilder typed(String base, String format) {
        return Json.createObjectBuilder().add("base", base).add("format", format);
    }
}
