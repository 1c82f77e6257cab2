package org.masthead.analytics.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.masthead.analytics.jobs.JobKind;
import org.masthead.analytics.jobs.NightlyJob;
import org.masthead.content.RunLedger;

/** What a run audits: it stands in the run's parameters, the draw with its seed as well. */
@ApplicationScoped
class AuditChoices implements NightlyJob {
    private static final String SEED = "seed";
    private static final String CANDIDATES = "candidates";

    private final SecureRandom chance = new SecureRandom();
    private RunLedger ledger;
    private AuditRecords records;

    protected AuditChoices() {}

    @Inject
    AuditChoices(RunLedger ledger, AuditRecords records) {
        this.ledger = ledger;
        this.records = records;
    }

    @Override
    public JobKind kind() {
        return JobKind.AUDIT;
    }

    /** Yesterday always, and one day drawn of all that lie before it. */
    @Override
    public void queue(LocalDate night, String requestedBy) {
        LocalDate yesterday = night.minusDays(1);
        var draw = new Draw(chance.nextLong(), records.talliedBefore(yesterday));
        var parameters = new HashMap<>(Map.of(Choice.YESTERDAY, yesterday.toString()));
        draw.day().ifPresent(day -> {
            parameters.put(Choice.DRAWN, day.toString());
            parameters.put(SEED, String.valueOf(draw.seed()));
            parameters.put(CANDIDATES, String.valueOf(draw.candidates().size()));
        });
        String title = yesterday + draw.day().map(day -> " · " + day).orElse("");
        ledger.open(JobKind.AUDIT.text(), title, parameters, requestedBy);
    }

    List<Choice> of(UUID run) {
        Map<String, String> parameters = ledger.parameters(run);
        var choices = new ArrayList<Choice>();
        for (String chosen : List.of(Choice.ASKED, Choice.YESTERDAY, Choice.DRAWN)) {
            Optional.ofNullable(parameters.get(chosen))
                    .map(day -> choice(LocalDate.parse(day), chosen, parameters))
                    .ifPresent(choices::add);
        }
        return choices;
    }

    private static Choice choice(LocalDate day, String chosen, Map<String, String> parameters) {
        return chosen.equals(Choice.DRAWN)
                ? new Choice(
                        day, chosen, Long.valueOf(parameters.get(SEED)), Integer.valueOf(parameters.get(CANDIDATES)))
                : new Choice(day, chosen, null, null);
    }
}
