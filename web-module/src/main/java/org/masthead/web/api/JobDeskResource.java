package org.masthead.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.masthead.analytics.Archives;
import org.masthead.analytics.Jobs;
import org.masthead.content.CurrentStaff;
import org.masthead.content.RunLedger;

/** {@code /api/jobs}: the schedule and what waits; runs are stopped and started again; the archive of the view log. */
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobDeskResource {
    private static final int LISTED_DAYS = 1000;

    @Inject
    private Jobs jobs;

    @Inject
    private Archives archives;

    @Inject
    private RunLedger ledger;

    @Inject
    private CurrentStaff current;

    @GET
    @Operation(summary = "Every job with its next time and last run, and what waits")
    public Response all() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        jobs.all()
                .forEach(job -> array.add(Json.createObjectBuilder()
                        .add("kind", job.kind())
                        .add("next", moment(job.next()))
                        .add("last", job.last() == null ? JsonValue.NULL : RunJson.listed(job.last()))));
        Jobs.Waiting waiting = jobs.waiting();
        return fresh(Json.createObjectBuilder()
                .add("jobs", array)
                .add(
                        "waiting",
                        Json.createObjectBuilder()
                                .add("runs", waiting.runs())
                                .add("openDays", waiting.openDays())
                                .add("listsAsOf", moment(waiting.listsAsOf())))
                .build());
    }

    @POST
    @Path("runs/{id}/stop")
    @Operation(summary = "Stop a run: at once when it is queued, else at the end of what it works at")
    public Response stop(@PathParam("id") String id) {
        UUID run = known(id);
        try {
            jobs.stop(run);
        } catch (IllegalArgumentException refused) {
            throw new ValidationProblem("id", refused.getMessage());
        }
        return accepted(run);
    }

    @POST
    @Path("runs/{id}/again")
    @Operation(summary = "Queue a new run with the same parameters")
    public Response again(@PathParam("id") String id) {
        UUID run = known(id);
        try {
            return accepted(jobs.again(run, current.caller().name()));
        } catch (IllegalArgumentException refused) {
            throw new ValidationProblem("id", refused.getMessage());
        }
    }

    @GET
    @Path("archive")
    @Operation(summary = "Where the raw views of closed days are")
    public Response archive() {
        JsonArrayBuilder days = Json.createArrayBuilder();
        archives.newest(LISTED_DAYS)
                .forEach(day -> days.add(Json.createObjectBuilder()
                        .add("day", day.day().toString())
                        .add("state", day.state())
                        .add("views", day.views())
                        .add("bytes", day.bytes())
                        .add("sha256", day.sha256())
                        .add("writtenAt", day.writtenAt().toString())));
        Archives.State state = archives.state();
        return fresh(Json.createObjectBuilder()
                .add("loggedDays", state.loggedDays())
                .add("archivedDays", state.archivedDays())
                .add("endedDays", state.endedDays())
                .add("bytes", state.bytes())
                .add("due", state.due())
                .add("archiveAfterDays", state.archiveAfterDays())
                .add("keptMonths", state.keptMonths())
                .add("days", days)
                .build());
    }

    @POST
    @Path("archive/runs")
    @Operation(summary = "Archive and end now what is due")
    public Response startArchive() {
        return accepted(archives.start(current.caller().name()));
    }

    private UUID known(String id) {
        try {
            return ledger.find(UUID.fromString(id))
                    .orElseThrow(NotFoundException::new)
                    .id();
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private Response accepted(UUID run) {
        return Response.accepted(RunJson.listed(ledger.find(run).orElseThrow(NotFoundException::new)))
                .location(URI.create("/api/jobs/runs/" + run))
                .build();
    }

    private static Response fresh(JsonObject body) {
        return Response.ok(body).header("Cache-Control", "no-store").build();
    }

    private static JsonValue moment(Instant instant) {
        return instant == null ? JsonValue.NULL : Json.createValue(instant.toString());
    }
}
