package org.masthead.web.admin.judgement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.masthead.analytics.HitAccount;
import org.masthead.analytics.HitAccounts;
import org.masthead.content.Run;
import org.masthead.content.RunLedger;
import org.masthead.content.SiteTime;

/** {@code /admin/analytics/received?from=&to=}: where everything went that came in. */
@Named
@RequestScoped
public class ReceivedPage {
    private static final int MOST_DAYS = 366;
    private static final int RUNS_LOOKED_AT = 200;
    private static final String IMPORT = "access-log";

    @Inject
    private HitAccounts accounts;

    @Inject
    private RunLedger ledger;

    @Inject
    private SiteTime time;

    private String from;
    private String to;
    private List<HitAccount> days = List.of();
    private List<Run> imports = List.of();

    public void load() {
        AskedDays asked = AskedDays.of(from, to, time.today(), MOST_DAYS);
        from = asked.from().toString();
        to = asked.to().toString();
        days = accounts.of(asked.from(), asked.to());
        imports = ledger.newest(1, RUNS_LOOKED_AT).items().stream()
                .filter(run -> run.kind().equals(IMPORT) && run.finishedAt() != null)
                .filter(run -> within(asked, LocalDate.ofInstant(run.finishedAt(), time.zone())))
                .toList();
    }

    private static boolean within(AskedDays asked, LocalDate day) {
        return !day.isBefore(asked.from()) && !day.isAfter(asked.to());
    }

    /** The whole range, outcome by outcome; each names the place of its definition. */
    public List<Outcome> getOutcomes() {
        var outcomes = new ArrayList<Outcome>();
        outcomes.add(new Outcome("views", "", sum(day -> day.outcomes().views()), "views-visitors-ranks"));
        outcomes.add(new Outcome("repeats", "", sum(day -> day.outcomes().repeats()), "repeat"));
        reasons(day -> day.outcomes().bots())
                .forEach((reason, count) -> outcomes.add(new Outcome("bots", reason, count, "bot-staff-human")));
        outcomes.add(new Outcome("staff", "", sum(day -> day.outcomes().staff()), "bot-staff-human"));
        reasons(day -> day.outcomes().refused())
                .forEach((reason, count) -> outcomes.add(new Outcome("refused", reason, count, "everything-received")));
        return outcomes;
    }

    public Map<String, Long> getSources() {
        return reasons(HitAccount::sources);
    }

    public long getReceived() {
        return sum(HitAccount::received);
    }

    public long getAccounted() {
        return sum(day -> day.outcomes().total());
    }

    public long getDefects() {
        return days.stream().filter(HitAccount::defect).count();
    }

    private long sum(ToLongFunction<HitAccount> count) {
        return days.stream().mapToLong(count).sum();
    }

    private Map<String, Long> reasons(Function<HitAccount, Map<String, Long>> counts) {
        var sums = new TreeMap<String, Long>();
        days.forEach(day -> counts.apply(day).forEach((reason, count) -> sums.merge(reason, count, Long::sum)));
        return sums;
    }

    public List<HitAccount> getDays() {
        return days;
    }

    public List<Run> getImports() {
        return imports;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** @param definition anchor in docs/definitions.md */
    public record Outcome(String kind, String reason, long count, String definition) {}
}
