package org.masthead.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.masthead.analytics.AccessLogImports;
import org.masthead.analytics.Imports;
import org.masthead.analytics.OutsideStatistics;
import org.masthead.content.CurrentStaff;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.content.WordPressImports;

/** {@code /api/imports}: a file comes in as the body, a run's progress and account go out. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
    @Inject
    private WordPressImports wordPress;

    @Inject
    private AccessLogImports accessLogs;

    @Inject
    private OutsideStatistics statistics;

    @Inject
    private Imports imports;

    @Inject
    private RunLedger ledger;

    @Inject
    private CurrentStaff current;

    @POST
    @Path("wordpress")
    @Operation(summary = "Import a WordPress export (WXR as XML or zip): the file is the body")
    public Response wordPress(
            InputStream body,
            @QueryParam("pictures") @DefaultValue("") String pictures,
            @QueryParam("name") @DefaultValue("wordpress.xml") String name)
            throws IOException {
        return started(
                pictures.isEmpty() ? "body" : "pictures",
                () -> wordPress.start(body, ShortLine.of("name", name), pictures, requestedBy()));
    }

    @POST
    @Path("access-log")
    @Operation(summary = "Import a web server's access log, plain or gzip: the file is the body")
    public Response accessLog(
            InputStream body,
            @QueryParam("host") List<String> ownHosts,
            @QueryParam("format") @DefaultValue("") String format,
            @QueryParam("name") @DefaultValue("access.log") String name)
            throws IOException {
        Set<String> hosts =
                ownHosts.stream().map(host -> ShortLine.of("host", host)).collect(Collectors.toSet());
        return started(
                format.isEmpty() ? "body" : "format",
                () -> accessLogs.start(body, ShortLine.of("name", name), hosts, format, requestedBy()));
    }

    @POST
    @Path("statistics")
    @Operation(
            summary = "Import day totals that another program counted: the file is the body",
            description =
                    "A JSON report of GoAccess, a CSV or the zip of Plausible, a CSV of Matomo. day: of all rows, where"
                            + " the file names none.")
    public Response statistics(
            InputStream body,
            @QueryParam("day") @DefaultValue("") String day,
            @QueryParam("name") @DefaultValue("statistics") String name)
            throws IOException {
        LocalDate ofAll = day.isEmpty() ? null : Day.of("day", day);
        return started("body", () -> statistics.start(body, ShortLine.of("name", name), ofAll, requestedBy()));
    }

    private interface Start {
        UUID run() throws IOException;
    }

    private static Response started(String parameter, Start start) throws IOException {
        try {
            UUID id = start.run();
            return Response.accepted()
                    .location(URI.create("/api/imports/" + id))
                    .build();
        } catch (IllegalArgumentException refused) {
            throw new ValidationProblem(parameter, refused.getMessage());
        }
    }

    private String requestedBy() {
        return current.caller().name();
    }

    @GET
    @Operation(summary = "The newest imports and job runs, without their notes")
    public Response newest(
            @QueryParam("page") @DefaultValue("1") String page, @QueryParam("size") @DefaultValue("50") String size) {
        return Response.ok(RunListJson.of(
                        ledger.newest(Whole.within("page", page, 1, 1_000_000), Whole.within("size", size, 1, 200))))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An import: its state, progress, account and first notes")
    public Response one(@PathParam("id") String id) {
        Run run = find(id);
        return Response.ok(RunJson.of(run, ledger.notes(run.id(), RunJson.NOTES)))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Take an import of statistics back: a job takes out what it brought in and recomputes its days")
    public Response takeBack(@PathParam("id") String id) {
        UUID imported = idOf(id);
        if (imports.find(imported).isEmpty()) {
            throw new NotFoundException();
        }
        try {
            UUID run = imports.takeBack(imported, requestedBy());
            return Response.accepted()
                    .location(URI.create("/api/imports/" + run))
                    .build();
        } catch (IllegalArgumentException refused) {
            throw new ValidationProblem("id", refused.getMessage());
        }
    }

    @GET
    @Path("{id}/notes.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "Every note of an import as CSV")
    public Response notes(@PathParam("id") String id) {
        Run run = find(id);
        StreamingOutput csv = out -> NotesCsv.write(ledger, run.id(), out);
        return Response.ok(csv)
                .header("Content-Disposition", "attachment; filename=\"notes-" + run.id() + ".csv\"")
                .build();
    }

    private Run find(String id) {
        return ledger.find(idOf(id)).orElseThrow(NotFoundException::new);
    }

    private static UUID idOf(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
