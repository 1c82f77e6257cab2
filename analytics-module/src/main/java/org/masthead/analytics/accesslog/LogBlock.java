package org.masthead.analytics.accesslog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.masthead.analytics.viewlog.PageRule;
import org.masthead.content.Run;

/** Some lines of a log, read: what goes into the view log, what does not and why. The item of the import's chunks. */
final class LogBlock {
    private static final int DETAIL = 120;

    final int[] day;
    final long[] epochSecond;
    final Text[] path;
    final Text[] agent;
    final Text[] referrer;
    final long[] visitor;
    final boolean[] robots;
    int rows;
    Position end;

    private final Map<PageRule, Long> notPages = new EnumMap<>(PageRule.class);
    private final Map<LoggedRequest.Refusal, Long> refused = new EnumMap<>(LoggedRequest.Refusal.class);
    private long remarks;
    private long known;
    private final List<Run.Note> notes = new ArrayList<>();

    LogBlock(int lines) {
        day = new int[lines];
        epochSecond = new long[lines];
        path = new Text[lines];
        agent = new Text[lines];
        referrer = new Text[lines];
        visitor = new long[lines];
        robots = new boolean[lines];
    }

    void notAPage(PageRule reason) {
        notPages.merge(reason, 1L, Long::sum);
    }

    /** A line of the log about itself. */
    void remark() {
        remarks++;
    }

    /** A line that came in with an earlier file. */
    void known() {
        known++;
    }

    void refuse(long line, LoggedRequest.Refusal reason, String detail) {
        refused.merge(reason, 1L, Long::sum);
        String shown = detail.length() <= DETAIL ? detail : detail.substring(0, DETAIL) + "…";
        notes.add(new Run.Note(line, "refused", reason.text(), shown));
    }

    /** All that this block adds to the account; its views are judged once their day is tallied. */
    List<Run.Count> counts() {
        var counts = new ArrayList<Run.Count>();
        notPages.forEach((reason, count) -> counts.add(new Run.Count("not-a-page", reason.text(), count)));
        refused.forEach((reason, count) -> counts.add(new Run.Count("refused", reason.text(), count)));
        if (remarks > 0) {
            counts.add(new Run.Count("not-a-page", "remark", remarks));
        }
        if (known > 0) {
            counts.add(new Run.Count("unchanged", "same-lines", known));
        }
        return counts;
    }

    List<Run.Note> notes() {
        return notes;
    }

    /** The days of its rows, since 1970. */
    Set<Integer> days() {
        var days = new TreeSet<Integer>();
        for (int i = 0; i < rows; i++) {
            if (i == 0 || day[i] != day[i - 1]) {
                days.add(day[i]);
            }
        }
        return days;
    }
}
