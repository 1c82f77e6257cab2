package org.masthead.content.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.masthead.content.Run;
import org.masthead.content.database.Database;

/** How many of what became what, by run. */
@ApplicationScoped
class RunAccount {
    private static final String ADD = """
            insert into content.run_account (run_id, outcome, reason, count)
            select ?, outcome, reason, sum(count) from unnest(?, ?, ?) as added (outcome, reason, count)
            group by outcome, reason order by outcome, reason
            on conflict (run_id, outcome, reason) do update set count = content.run_account.count + excluded.count
            """;
    private static final String OF = """
            select run_id, outcome, reason, count from content.run_account
            where run_id = any(cast(? as uuid[])) order by outcome, reason
            """;

    private Database database;

    protected RunAccount() {}

    @Inject
    RunAccount(Database database) {
        this.database = database;
    }

    void add(UUID run, Collection<Run.Count> added) {
        if (!added.isEmpty()) {
            database.write(
                    ADD,
                    run,
                    added.stream().map(Run.Count::outcome).toArray(String[]::new),
                    added.stream().map(Run.Count::reason).toArray(String[]::new),
                    added.stream().map(Run.Count::count).toArray(Long[]::new));
        }
    }

    Map<UUID, List<Run.Count>> of(Collection<UUID> runs) {
        var accounts = new HashMap<UUID, List<Run.Count>>();
        String[] ids = runs.stream().map(UUID::toString).toArray(String[]::new);
        database.list(
                        OF,
                        row -> Map.entry(
                                row.getObject("run_id", UUID.class),
                                new Run.Count(row.getString("outcome"), row.getString("reason"), row.getLong("count"))),
                        (Object) ids)
                .forEach(count -> accounts.computeIfAbsent(count.getKey(), any -> new ArrayList<>())
                        .add(count.getValue()));
        return accounts;
    }
}
