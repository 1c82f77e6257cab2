package org.masthead.analytics.traffic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.masthead.analytics.Receipt;
import org.masthead.analytics.ReportCheck.Kind;
import org.masthead.analytics.ReportCheck.Why;

/** For a file that we gave out as it is: what became of the tallies since. */
final class ReceiptReasons implements Reasons {
    private final Map<LocalDate, Receipt.Day> then;
    private final Map<LocalDate, Receipt.Day> now;

    ReceiptReasons(Receipt given, Receipt present) {
        this.then = byDay(given);
        this.now = byDay(present);
    }

    private static Map<LocalDate, Receipt.Day> byDay(Receipt receipt) {
        var days = new TreeMap<LocalDate, Receipt.Day>();
        receipt.days().forEach(day -> days.put(day.day(), day));
        return days;
    }

    @Override
    public Reason of(Kind kind, Pair row, String column) {
        if (FOLLOWING.contains(column)) {
            return new Reason(Why.FOLLOWS, "The rank follows from the other rows.");
        }
        if (OF_THE_ARTICLE.contains(column)) {
            return new Reason(Why.ARTICLE, "The article was changed after the file was made.");
        }
        return counted(row, days(row));
    }

    private List<LocalDate> days(Pair row) {
        String date = row.cell("date");
        if (!date.isEmpty()) {
            return List.of(LocalDate.parse(date));
        }
        var days = new TreeSet<>(then.keySet());
        days.addAll(now.keySet());
        return List.copyOf(days);
    }

    private Reason counted(Pair row, List<LocalDate> days) {
        for (LocalDate day : days) {
            Receipt.Day before = then.get(day);
            Receipt.Day after = now.get(day);
            if (before != null && after != null && before.definition() != after.definition()) {
                return new Reason(
                        Why.DEFINITION,
                        day + " was counted by definition " + before.definition() + ", now by " + after.definition()
                                + ".");
            }
            if (before != null && after != null && !before.botList().equals(after.botList())) {
                return new Reason(
                        Why.BOT_LIST,
                        day + " was judged by bot list " + before.botList() + ", now by " + after.botList() + ".");
            }
            if (before != null && after != null && before.ruleSet() != after.ruleSet()) {
                return new Reason(
                        Why.OWN_RULES,
                        day + " was judged by other rules of this site, now by set " + after.ruleSet() + ".");
            }
        }
        long arrived = sum(now, days) - sum(then, days);
        if (arrived > 0 && row.more() > 0) {
            return new Reason(Why.LATE_VIEWS, Reasons.views(row.more()) + " arrived after it.");
        }
        if (arrived < 0 && row.more() < 0) {
            return new Reason(Why.VIEWS_REMOVED, Reasons.views(-row.more()) + " were taken out of the log after it.");
        }
        return new Reason(Why.JUDGED_ANEW, "The day's views were judged anew after it, in the light of later ones.");
    }

    private static long sum(Map<LocalDate, Receipt.Day> tallies, List<LocalDate> days) {
        Function<LocalDate, Receipt.Day> tally = tallies::get;
        return days.stream()
                .map(tally)
                .filter(day -> day != null)
                .mapToLong(Receipt.Day::logRows)
                .sum();
    }
}
