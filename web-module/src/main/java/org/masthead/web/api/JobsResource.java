package org.masthead.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.masthead.analytics.Tallies;
import org.masthead.content.CurrentStaff;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;

/** {@code /api/jobs}: days are tallied anew; how far a run is. */
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {
    @Inject
    private Tallies tallies;

    @Inject
    private RunLedger ledger;

    @Inject
    private CurrentStaff current;

    @POST
    @Path("most-viewed/runs")
    @Operation(summary = "Tally these days anew from the view log, both inclusive")
    public Response recompute(
            @QueryParam("from") @DefaultValue("") String from, @QueryParam("to") @DefaultValue("") String to) {
        LocalDate first = Day.of("from", from);
        LocalDate last = Day.notBefore(first, "to", to);
        UUID run = queue(first, last);
        return Response.accepted(RunJson.listed(find(run.toString())))
                .location(URI.create("/api/jobs/runs/" + run))
                .build();
    }

    private UUID queue(LocalDate first, LocalDate last) {
        try {
            return tallies.recompute(first, last, current.caller().name());
        } catch (IllegalArgumentException refused) {
            throw new ValidationProblem("to", refused.getMessage());
        }
    }

    @GET
    @Path("runs")
    @Operation(summary = "The newest imports and job runs, without their notes")
    public Response newest(
            @QueryParam("page") @DefaultValue("1") String page, @QueryParam("size") @DefaultValue("50") String size) {
        return Response.ok(RunListJson.of(
                        ledger.newest(Whole.within("page", page, 1, 1_000_000), Whole.within("size", size, 1, 200))))
                .build();
    }

    @GET
    @Path("runs/{id}")
    @Operation(summary = "A run: its state, progress, account and first notes")
    public Response one(@PathParam("id") String id) {
        Run run = find(id);
        return Response.ok(RunJson.of(run, ledger.notes(run.id(), RunJson.NOTES)))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Run find(String id) {
        try {
            return ledger.find(UUID.fromString(id)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
