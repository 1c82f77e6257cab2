package org.masthead.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.masthead.analytics.HitAccount;
import org.masthead.analytics.HitAccounts;

/** {@code /api/reports/hits.json}: every hit by the way it came and by what became of it; days that do not add up say so. */
@Path("reports/hits.json")
@RequestScoped
public class HitsResource {
    @Inject
    private HitAccounts accounts;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Every hit accounted for: by way, by outcome and reason, and whether it adds up")
    public Response hits(
            @QueryParam("from") @DefaultValue("") String from, @QueryParam("to") @DefaultValue("") String to) {
        LocalDate first = Day.of("from", from);
        List<HitAccount> days = accounts.of(first, Day.notBefore(first, "to", to));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        days.forEach(day -> rows.add(row(day)));
        var json = Json.createObjectBuilder()
                .add("received", days.stream().mapToLong(HitAccount::received).sum())
                .add("defects", days.stream().filter(HitAccount::defect).count())
                .add("days", rows)
                .build();
        return Response.ok(json).header("Cache-Control", "no-store").build();
    }

    private static JsonObjectBuilder row(HitAccount day) {
        return Json.createObjectBuilder()
                .add("date", day.day().toString())
                .add("received", day.received())
                .add("sources", counts(day.sources()))
                .add("views", day.outcomes().views())
                .add("repeats", day.outcomes().repeats())
                .add("bots", counts(day.outcomes().bots()))
                .add("staff", day.outcomes().staff())
                .add("refused", counts(day.outcomes().refused()))
                .add("missing", day.missing())
                .add("state", day.defect() ? "defect" : day.open() ? "open" : "equal");
    }

    private static JsonObjectBuilder counts(Map<String, Long> counts) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        counts.forEach(object::add);
        return object;
    }
}
