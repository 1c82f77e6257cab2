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
import org.masthead.analytics.Audit;
import org.masthead.analytics.Audits;
import org.masthead.content.CurrentStaff;
import org.masthead.content.RunLedger;

/** {@code /api/jobs/audit…}: a day is audited; what the last audits found. */
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditsResource {
    /** As many as the page lists. */
    private static final int LISTED = 90;

    @Inject
    private Audits audits;

    @Inject
    private RunLedger ledger;

    @Inject
    private CurrentStaff current;

    @POST
    @Path("audit/runs")
    @Operation(summary = "Recompute a day aside and compare it with what is published")
    public Response start(@QueryParam("day") @DefaultValue("") String day) {
        UUID run = queue(Day.of("day", day));
        return Response.accepted(RunJson.listed(ledger.find(run).orElseThrow(NotFoundException::new)))
                .location(URI.create("/api/jobs/runs/" + run))
                .build();
    }

    private UUID queue(LocalDate day) {
        try {
            return audits.start(day, current.caller().name());
        } catch (IllegalArgumentException refused) {
            throw new ValidationProblem("day", refused.getMessage());
        }
    }

    @GET
    @Path("audits")
    @Operation(summary = "The last 90 audits, the newest first")
    public Response newest() {
        return Response.ok(AuditJson.of(audits.newest(LISTED)))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("audits/{id}")
    @Operation(summary = "An audit with the cells that differed")
    public Response one(@PathParam("id") String id) {
        Audit audit = find(id);
        return Response.ok(AuditJson.of(audit, audits.changes(audit.id())))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Audit find(String id) {
        try {
            return audits.find(UUID.fromString(id)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
