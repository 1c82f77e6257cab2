package org.masthead.analytics.traffic;

import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.masthead.analytics.ReportCheck.Kind;
import org.masthead.analytics.ReportCheck.Why;
import org.masthead.analytics.mostviewed.Revised;

/**
 * For a file that we never gave out as it is: a figure that was the report's once is told from one that never was, by going
 * back through the corrections.
 */
final class RevisionReasons implements Reasons {
    private final Revisions revisions;

    RevisionReasons(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public Reason of(Kind kind, Pair row, String column) throws SQLException {
        if (FOLLOWING.contains(column) && revisions.any()) {
            return new Reason(Why.FOLLOWS, "The rank follows from the other rows.");
        }
        if (OF_THE_ARTICLE.contains(column)) {
            return new Reason(Why.ARTICLE, "The article was changed after the file was made, or the file was changed.");
        }
        return switch (kind) {
            case CHANGED -> figure(row, column, number(row.file(), row, column), number(row.report(), row, column));
            case MISSING -> figure(row, "views", 0, number(row.report(), row, "views"));
            case ADDED -> figure(row, "views", number(row.file(), row, "views"), 0);
        };
    }

    private static long number(List<String> cells, Pair row, String column) {
        int at = Columns.position(row.columns(), column);
        return at < 0 ? 0 : Pair.number(cells.get(at));
    }

    private Reason figure(Pair row, String column, long file, long now) throws SQLException {
        long value = now;
        for (Revisions.Step step : revisions.of(row)) {
            value -= step.grown(column);
            if (value == file && step.grown(column) != 0) {
                return reason(step, column);
            }
        }
        return byHand(row);
    }

    private static Reason reason(Revisions.Step step, String column) {
        String until = "The report said so until " + step.at().truncatedTo(ChronoUnit.SECONDS) + "; then ";
        return switch (Revised.named(step.reason())) {
            case LATE_VIEWS ->
                new Reason(
                        Why.LATE_VIEWS,
                        until
                                + (column.equals("views") && step.views() > 0
                                        ? Reasons.views(step.views()) + " arrived."
                                        : "late views arrived."));
            case VIEWS_REMOVED -> new Reason(Why.VIEWS_REMOVED, until + "views were taken out of the log.");
            case DEFINITION ->
                new Reason(
                        Why.DEFINITION,
                        until + "the day was counted by definition " + step.definition() + " instead of "
                                + step.oldDefinition() + ".");
            case BOT_LIST -> new Reason(Why.BOT_LIST, until + "the day was judged by another bot list.");
            case OWN_RULES -> new Reason(Why.OWN_RULES, until + "the day was judged by other rules of this site.");
            case TIME_ZONE, JUDGED_ANEW -> new Reason(Why.JUDGED_ANEW, until + "the day's views were judged anew.");
        };
    }

    private static Reason byHand(Pair row) {
        if (row.file().isEmpty()) {
            return new Reason(Why.CHANGED_BY_HAND, "No report without this row was ever given out: it was taken out.");
        }
        if (row.report().isEmpty()) {
            return new Reason(Why.CHANGED_BY_HAND, "No report with this row was ever given out: it was put in.");
        }
        return new Reason(
                Why.CHANGED_BY_HAND, "No correction leads from the file to the report: it was changed by hand.");
    }
}
