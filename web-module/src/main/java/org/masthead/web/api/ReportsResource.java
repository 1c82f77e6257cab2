package org.masthead.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.masthead.analytics.Period;
import org.masthead.analytics.TrafficReports;
import org.masthead.analytics.TrafficReports.Ranked;

/** {@code /api/reports}: what readers looked at, streamed as CSV or JSON; the columns are fixed. */
@Path("reports")
@RequestScoped
public class ReportsResource {
    private static final String CSV = "text/csv;charset=utf-8;header=present";

    @Inject
    private TrafficReports reports;

    @GET
    @Path("most-viewed.csv")
    @Produces("text/csv")
    @Operation(summary = "The ranks of a day, an ISO week or a month, by article or by path, as CSV")
    public Response mostViewedCsv(
            @QueryParam("period") @DefaultValue("") String period,
            @QueryParam("start") @DefaultValue("") String start,
            @QueryParam("by") @DefaultValue("article") String by,
            @QueryParam("for") @DefaultValue("") String reader) {
        Period asked = period(period, start);
        Ranked ranked = Choice.of(Ranked.class, "by", by);
        boolean excel = forExcel(reader);
        return csv(name(asked, ranked), out -> reports.mostViewedCsv(asked, ranked, excel, out));
    }

    @GET
    @Path("most-viewed.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The same as JSON")
    public Response mostViewedJson(
            @QueryParam("period") @DefaultValue("") String period,
            @QueryParam("start") @DefaultValue("") String start,
            @QueryParam("by") @DefaultValue("article") String by) {
        Period asked = period(period, start);
        Ranked ranked = Choice.of(Ranked.class, "by", by);
        return json(out -> reports.mostViewedJson(asked, ranked, out));
    }

    private static Period period(String kind, String anyDay) {
        return Period.of(Choice.of(Period.Kind.class, "period", kind), Day.of("start", anyDay));
    }

    private static String name(Period period, Ranked by) {
        String of = by == Ranked.PATH ? "-paths-" : "-";
        return "most-viewed" + of + period.kind().text() + "-" + period.start() + ".csv";
    }

    @GET
    @Path("traffic.csv")
    @Produces("text/csv")
    @Operation(summary = "Views, visitors, bots and repeats by day and path, as CSV")
    public Response trafficCsv(
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("for") @DefaultValue("") String reader) {
        LocalDate first = Day.of("from", from);
        LocalDate last = Day.notBefore(first, "to", to);
        boolean excel = forExcel(reader);
        return csv("traffic-" + first + "-" + last + ".csv", out -> reports.trafficCsv(first, last, excel, out));
    }

    @GET
    @Path("traffic.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The same as JSON")
    public Response trafficJson(
            @QueryParam("from") @DefaultValue("") String from, @QueryParam("to") @DefaultValue("") String to) {
        LocalDate first = Day.of("from", from);
        LocalDate last = Day.notBefore(first, "to", to);
        return json(out -> reports.trafficJson(first, last, out));
    }

    @GET
    @Path("received.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Everything received by day: views, repeats, bots by reason, staff, refused by reason")
    public Response received(
            @QueryParam("from") @DefaultValue("") String from, @QueryParam("to") @DefaultValue("") String to) {
        LocalDate first = Day.of("from", from);
        return Response.ok(ReceivedJson.of(reports.received(first, Day.notBefore(first, "to", to))))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static boolean forExcel(String reader) {
        if (reader.isEmpty() || reader.equals("excel")) {
            return !reader.isEmpty();
        }
        throw new ValidationProblem("for", "“" + reader + "” is not known. Send excel, or leave it out.");
    }

    private static Response csv(String name, StreamingOutput rows) {
        return Response.ok(rows, CSV)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response json(StreamingOutput rows) {
        return Response.ok(rows).header("Cache-Control", "no-store").build();
    }
}
