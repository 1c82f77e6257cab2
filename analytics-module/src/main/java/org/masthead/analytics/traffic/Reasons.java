package org.masthead.analytics.traffic;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.masthead.analytics.ReportCheck.Kind;
import org.masthead.analytics.ReportCheck.Why;
import org.masthead.analytics.ReportColumn;

/** Why a file and its report differ. */
interface Reasons {
    Set<String> FOLLOWING = Set.of("rank", "previous_rank", "rank_change", "newcomer");
    Set<String> OF_THE_ARTICLE = Set.of("path", "article_id", "slug", "headline", "section", "published");

    Reason of(Kind kind, Pair row, String column) throws SQLException;

    record Reason(Why why, String sentence) {}

    /** A row in the file and in the report; one of them is empty where the row is missing or too much. */
    record Pair(List<ReportColumn> columns, List<String> file, List<String> report) {
        String cell(String column) {
            int at = Columns.position(columns, column);
            return at < 0 ? "" : (report.isEmpty() ? file : report).get(at);
        }

        /** How many views more the report has than the file, of whatever kind. */
        long more() {
            return sum(report) - sum(file);
        }

        private long sum(List<String> cells) {
            long sum = 0;
            for (String column : List.of("views", "bot_views", "repeat_views", "received")) {
                int at = Columns.position(columns, column);
                sum += at < 0 || cells.isEmpty() ? 0 : number(cells.get(at));
            }
            return sum;
        }

        static long number(String cell) {
            return cell.matches("-?\\d{1,18}") ? Long.parseLong(cell) : 0;
        }
    }

    static String views(long n) {
        return n == 1 ? "1 view" : n + " views";
    }
}
