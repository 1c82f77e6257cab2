package org.masthead.analytics.outside;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.masthead.analytics.accesslog.UnreadableFile;
import org.masthead.analytics.viewlog.PagePath;
import org.masthead.analytics.viewlog.PageRule;

/**
 * GoAccess's JSON report. Its panel {@code visitors} has a row a day of the whole site. Its panel {@code requests} has rows
 * of pages without a day: they are a day's only where the report covers a single one.
 */
final class GoAccessReport {
    private static final String DAYS = "visitors";
    private static final String PAGES = "requests";

    private final Totals totals;
    private long position;

    private GoAccessReport(Totals totals) {
        this.totals = totals;
    }

    static void read(InputStream json, Totals totals) throws IOException {
        try (var reader = Json.createReader(json)) {
            new GoAccessReport(totals).read(reader.readObject());
        } catch (JsonException | ClassCastException notAReport) {
            throw new UnreadableFile(
                    "The file is no JSON report of GoAccess, or it is cut off; nothing of it was taken.");
        }
    }

    private void read(JsonObject report) throws IOException {
        if (report.get("general") == null || rows(report.get(DAYS)).isEmpty()) {
            throw new UnreadableFile(
                    "The file is no JSON report of GoAccess with its panel of days (visitors); nothing of it"
                            + " was taken.");
        }
        List<JsonValue> days = rows(report.get(DAYS)).get();
        for (JsonValue day : days) {
            row(day.asJsonObject(), text(day.asJsonObject(), "data"), "");
        }
        String only = days.size() == 1 ? text(days.get(0).asJsonObject(), "data") : "";
        for (JsonValue page : rows(report.get(PAGES)).orElse(List.of())) {
            page(page.asJsonObject(), only);
        }
        report.forEach(this::passOver);
    }

    private void page(JsonObject page, String day) throws IOException {
        String path = text(page, "data");
        Optional<String> against = against(page, path, day);
        if (against.isPresent()) {
            position++;
            totals.passedOver(against.get());
        } else {
            row(page, day, path);
        }
    }

    /** Hits become views by the rule that all views go by. */
    private static Optional<String> against(JsonObject page, String path, String day) {
        if (day.isEmpty()) {
            return Optional.of("no-day");
        }
        if (!text(page, "method").isEmpty() && !text(page, "method").equals("GET")) {
            return Optional.of(PageRule.METHOD.text());
        }
        return PagePath.isTarget(path) ? PageRule.against(PagePath.of(path)).map(PageRule::text) : Optional.empty();
    }

    private void row(JsonObject row, String day, String path) throws IOException {
        position++;
        totals.total(position, day, path, count(row.get("hits")), count(row.get("visitors")));
    }

    /** Other panels: browsers, countries … */
    private void passOver(String panel, JsonValue value) {
        if (!panel.equals(DAYS) && !panel.equals(PAGES)) {
            rows(value).orElse(List.of()).forEach(row -> totals.passedOver("other-table"));
        }
    }

    private static Optional<List<JsonValue>> rows(JsonValue panel) {
        return panel instanceof JsonObject object && object.get("data") instanceof JsonArray rows
                ? Optional.of(rows)
                : Optional.empty();
    }

    private static String text(JsonObject row, String name) {
        return row.get(name) instanceof JsonString text ? text.getString() : "";
    }

    /** {@code {"count": 17, …}}, or 17 as older versions wrote it. */
    private static String count(JsonValue value) {
        JsonValue number = value instanceof JsonObject object ? object.get("count") : value;
        return number instanceof JsonNumber count ? count.toString() : "";
    }
}
