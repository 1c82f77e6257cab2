package org.masthead.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.masthead.analytics.CurrentJudgement;
import org.masthead.analytics.Judgement;
import org.masthead.analytics.JudgementChange;
import org.masthead.analytics.Judgements;
import org.masthead.content.CurrentStaff;

/** {@code /api/judgements}: by what views are judged, what another judgement would change, applying it and taking it back. */
@Path("judgements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JudgementsResource {
    private static final int AGENTS = 1000;

    @Inject
    private Judgements judgements;

    @Inject
    private CurrentJudgement inForce;

    @Inject
    private CurrentStaff staff;

    @GET
    @Operation(summary = "What is in force, what may be chosen, and every change")
    public Response all() {
        return noStore(JudgementJson.all(
                inForce.inForce(), judgements.choices(), judgements.newestRules(), judgements.changes()));
    }

    @GET
    @Path("preview")
    @Operation(summary = "What another judgement would change, computed aside; at most 31 days")
    public Response preview(
            @QueryParam("definition") @DefaultValue("") String definition,
            @QueryParam("rules") @DefaultValue("") String rules,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to) {
        LocalDate first = Day.of("from", from);
        LocalDate last = Day.notBefore(first, "to", to);
        Judgement proposed = proposed(definition, rules);
        return refusing("to", () -> noStore(JudgementJson.of(judgements.preview(proposed, first, last))));
    }

    @POST
    @Operation(
            summary = "Judge these days by it from now on and tally them again; without to, all days to come as well")
    public Response apply(
            @QueryParam("definition") @DefaultValue("") String definition,
            @QueryParam("rules") @DefaultValue("") String rules,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("note") @DefaultValue("") String note) {
        LocalDate first = Day.of("from", from);
        LocalDate last = to.isEmpty() ? null : Day.notBefore(first, "to", to);
        Judgement chosen = proposed(definition, rules);
        return refusing("note", () -> accepted(judgements.apply(chosen, first, last, note, name())));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take a change back: its days are judged and tallied as before")
    public Response takeBack(@PathParam("id") String id) {
        int change = Whole.within("id", id, 1, Integer.MAX_VALUE);
        return refusing("id", () -> accepted(judgements.takeBack(change, name())));
    }

    @GET
    @Path("rules/{set}")
    @Operation(summary = "A set of own rules, in the order in which they are asked")
    public Response rules(@PathParam("set") String set) {
        return noStore(OwnRulesJson.of(judgements.rules(Whole.within("set", set, 0, Integer.MAX_VALUE))));
    }

    @PUT
    @Path("rules")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep rules as a new set; nothing is judged by it until it is applied")
    public Response keep(JsonArray rules) {
        return refusing("rules", () -> {
            int set = judgements.keepRules(OwnRulesJson.read(rules), name());
            return Response.created(URI.create("/api/judgements/rules/" + set))
                    .entity(OwnRulesJson.kept(set))
                    .build();
        });
    }

    @GET
    @Path("agents.csv")
    @Produces("text/csv")
    @Operation(summary = "Agents that count as people's and are no well-known browser, by their views; at most 31 days")
    public Response agents(
            @QueryParam("from") @DefaultValue("") String from, @QueryParam("to") @DefaultValue("") String to) {
        LocalDate first = Day.of("from", from);
        LocalDate last = Day.notBefore(first, "to", to);
        return refusing("to", () -> Response.ok(
                        AgentsCsv.of(judgements.unrecognised(first, last, AGENTS)),
                        "text/csv;charset=utf-8;header=present")
                .header("Content-Disposition", "attachment; filename=\"agents-" + first + "-" + last + ".csv\"")
                .header("Cache-Control", "no-store")
                .build());
    }

    private Judgement proposed(String definition, String rules) {
        int number = Whole.within("definition", definition, 1, 9);
        int set = rules.isEmpty() ? judgements.newestRules() : Whole.within("rules", rules, 0, Integer.MAX_VALUE);
        String lists = judgements.choices().stream()
                .filter(choice -> choice.definition() == number)
                .reduce((older, newer) -> newer)
                .map(Judgement::botList)
                .orElseThrow(() -> new ValidationProblem("definition", "There is no definition " + number + "."));
        try {
            return judgements.choose(number, lists, set);
        } catch (IllegalArgumentException refused) {
            throw new ValidationProblem("rules", refused.getMessage());
        }
    }

    private static Response accepted(JudgementChange change) {
        return Response.accepted(JudgementJson.of(change)).build();
    }

    private static Response refusing(String parameter, Supplier<Response> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException refused) {
            throw new ValidationProblem(parameter, refused.getMessage());
        }
    }

    private static Response noStore(Object json) {
        return Response.ok(json).header("Cache-Control", "no-store").build();
    }

    private String name() {
        return staff.caller().name();
    }
}
