package org.masthead.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.masthead.analytics.Period;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.Reports;
import org.masthead.analytics.UnreadableReport;

/**
 * {@code /api/reports}: what readers looked at. Each report stands at its name with the endings {@code csv}, {@code json},
 * {@code xlsx}, {@code receipt.json} and {@code csv-metadata.json}; the columns are fixed.
 */
@Path("reports")
@RequestScoped
public class ReportsResource {
    private static final String ENDINGS = " Endings: csv (for=excel: with a byte-order mark), json, xlsx,"
            + " receipt.json (what it was made from, and its SHA-256), csv-metadata.json (its columns, by CSVW).";

    @Inject
    private Reports reports;

    @Inject
    private ReportAnswers answers;

    @GET
    @Path("most-viewed.{ending}")
    @Operation(
            summary = "The ranks of a day, an ISO week or a month, by article or by path",
            description = "period: day, week or month; start: any day of it; by: article or path." + ENDINGS)
    public Response mostViewed(
            @PathParam("ending") String ending,
            @QueryParam("period") @DefaultValue("") String period,
            @QueryParam("start") @DefaultValue("") String start,
            @QueryParam("by") @DefaultValue("article") String by,
            @QueryParam("for") @DefaultValue("") String reader)
            throws IOException {
        ReportEnding asked = ReportEnding.of(ending);
        return answers.of(ranks(period, start, by), asked, forExcel(reader));
    }

    private static ReportOrder ranks(String period, String start, String by) {
        Period asked = Period.of(Choice.of(Period.Kind.class, "period", period), Day.of("start", start));
        return ReportOrder.mostViewed(asked, Choice.of(Ranked.class, "by", by).text());
    }

    enum Ranked {
        ARTICLE,
        PATH;

        String text() {
            return this == PATH ? "path" : "article";
        }
    }

    @GET
    @Path("traffic.{ending}")
    @Operation(
            summary = "Views, visitors, bots and repeats of every path of every day",
            description = "from, to: days, both inclusive." + ENDINGS)
    public Response traffic(
            @PathParam("ending") String ending,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("for") @DefaultValue("") String reader)
            throws IOException {
        ReportEnding asked = ReportEnding.of(ending);
        LocalDate first = Day.of("from", from);
        return answers.of(ReportOrder.traffic(first, Day.notBefore(first, "to", to)), asked, forExcel(reader));
    }

    @GET
    @Path("received.{ending}")
    @Operation(
            summary = "Everything received by day: views, repeats, bots by reason, staff, refused by reason",
            description = "from, to: days, both inclusive. As json an object a day." + ENDINGS)
    public Response received(
            @PathParam("ending") String ending,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("for") @DefaultValue("") String reader)
            throws IOException {
        ReportEnding asked = ReportEnding.of(ending);
        LocalDate first = Day.of("from", from);
        LocalDate last = Day.notBefore(first, "to", to);
        if (asked == ReportEnding.JSON) {
            return Response.ok(ReceivedJson.of(reports.received(first, last)), asked.mediaType)
                    .header("Cache-Control", "no-store")
                    .build();
        }
        return answers.of(ReportOrder.received(first, last), asked, forExcel(reader));
    }

    @GET
    @Path("corrections.{ending}")
    @Operation(
            summary = "Figures of these days that were changed after they had been final, with old and new value",
            description = "from, to: days, both inclusive." + ENDINGS)
    public Response corrections(
            @PathParam("ending") String ending,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("for") @DefaultValue("") String reader)
            throws IOException {
        ReportEnding asked = ReportEnding.of(ending);
        LocalDate first = Day.of("from", from);
        return answers.of(ReportOrder.corrections(first, Day.notBefore(first, "to", to)), asked, forExcel(reader));
    }

    private static boolean forExcel(String reader) {
        if (reader.isEmpty() || reader.equals("excel")) {
            return !reader.isEmpty();
        }
        throw new ValidationProblem("for", "“" + reader + "” is not known. Send excel, or leave it out.");
    }

    @POST
    @Path("check")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Check a report: its CSV is the body, the answer says whether it is equal, or which rows differ and why",
            description = "name: the file's name. report: the report's address, from its name on (traffic.csv?from=…);"
                    + " without it, it is found out from the file. Files that a spreadsheet saved again are read too.")
    public JsonObject check(
            InputStream body,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("report") @DefaultValue("") String report)
            throws IOException {
        try {
            return CheckJson.of(reports.check(report, ShortLine.of("name", name), body));
        } catch (UnreadableReport unreadable) {
            throw new ValidationProblem("body", unreadable.getMessage());
        }
    }
}
