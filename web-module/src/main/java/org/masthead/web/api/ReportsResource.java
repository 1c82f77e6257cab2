package org.masthead.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
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
import org.masthead.analytics.ReportKind;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.Reports;
import org.masthead.analytics.UnreadableReport;
import org.masthead.content.ArticleGroups;
import org.masthead.content.SiteTime;

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

    @Inject
    private ArticleGroups groups;

    @Inject
    private SiteTime time;

    @GET
    @Path("most-viewed.{ending}")
    @Operation(
            summary = "The ranks of a day, an ISO week or a month, by article or by path, or of the rolling lists",
            description = "period: day, week or month with start: any day of it; or 24h, 7d, 30d: the list that readers"
                    + " see. by: article or path. section, tag, topic or author: ranked among its articles alone."
                    + ENDINGS)
    public Response mostViewed(
            @PathParam("ending") String ending,
            @BeanParam RankParameters asked,
            @QueryParam("for") @DefaultValue("") String reader)
            throws IOException {
        ReportEnding form = ReportEnding.of(ending);
        return answers.of(asked.order(groups, time.today()), form, forExcel(reader));
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
        return ofDays(ReportKind.TRAFFIC, ending, from, to, reader);
    }

    @GET
    @Path("articles.{ending}")
    @Operation(
            summary = "Every article of every day: views, visitors, how it was read, at which age",
            description = "from, to: days, both inclusive." + ENDINGS)
    public Response articles(
            @PathParam("ending") String ending,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("for") @DefaultValue("") String reader)
            throws IOException {
        return ofDays(ReportKind.ARTICLES, ending, from, to, reader);
    }

    @GET
    @Path("authors.{ending}")
    @Operation(
            summary = "Every author of every day",
            description = "from, to: days, both inclusive. An article by several authors counts for each." + ENDINGS)
    public Response authors(
            @PathParam("ending") String ending,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("for") @DefaultValue("") String reader)
            throws IOException {
        return ofDays(ReportKind.AUTHORS, ending, from, to, reader);
    }

    @GET
    @Path("referrers.{ending}")
    @Operation(summary = "Every referring host of every day", description = "from, to: days, both inclusive." + ENDINGS)
    public Response referrers(
            @PathParam("ending") String ending,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("for") @DefaultValue("") String reader)
            throws IOException {
        return ofDays(ReportKind.REFERRERS, ending, from, to, reader);
    }

    @GET
    @Path("campaigns.{ending}")
    @Operation(summary = "Every campaign (utm) of every day", description = "from, to: days, both inclusive." + ENDINGS)
    public Response campaigns(
            @PathParam("ending") String ending,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("for") @DefaultValue("") String reader)
            throws IOException {
        return ofDays(ReportKind.CAMPAIGNS, ending, from, to, reader);
    }

    @GET
    @Path("hours.{ending}")
    @Operation(
            summary = "Every hour: views, visitors, visits, bots, repeats, staff",
            description = "from, to: days, both inclusive." + ENDINGS)
    public Response hours(
            @PathParam("ending") String ending,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("for") @DefaultValue("") String reader)
            throws IOException {
        return ofDays(ReportKind.HOURS, ending, from, to, reader);
    }

    @GET
    @Path("ages.{ending}")
    @Operation(
            summary = "Views of every day by the age of what was read",
            description = "from, to: days, both inclusive." + ENDINGS)
    public Response ages(
            @PathParam("ending") String ending,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("for") @DefaultValue("") String reader)
            throws IOException {
        return ofDays(ReportKind.AGES, ending, from, to, reader);
    }

    @GET
    @Path("outside.{ending}")
    @Operation(
            summary = "Day totals that other programs counted, by their names",
            description = "from, to: days, both inclusive." + ENDINGS)
    public Response outside(
            @PathParam("ending") String ending,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("for") @DefaultValue("") String reader)
            throws IOException {
        return ofDays(ReportKind.OUTSIDE, ending, from, to, reader);
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
        return answers.of(ReportOrder.of(ReportKind.RECEIVED, first, last), asked, forExcel(reader));
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
        return ofDays(ReportKind.CORRECTIONS, ending, from, to, reader);
    }

    private Response ofDays(ReportKind kind, String ending, String from, String to, String reader) throws IOException {
        ReportEnding asked = ReportEnding.of(ending);
        LocalDate first = Day.of("from", from);
        return answers.of(ReportOrder.of(kind, first, Day.notBefore(first, "to", to)), asked, forExcel(reader));
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
