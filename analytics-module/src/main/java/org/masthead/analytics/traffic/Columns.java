package org.masthead.analytics.traffic;

import java.util.List;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportColumn.Type;

/** What the reports' columns are called and mean. */
final class Columns {
    static final List<ReportColumn> MOST_VIEWED = List.of(
            text("period", "Period", "day, week or month; 24h, 7d or 30d for the rolling lists", "day-week-month"),
            date("start", "First day", "The period's first day in the site's time zone", "day-week-month"),
            date("end", "Last day", "The period's last day, inclusive", "day-week-month"),
            number(
                    "rank",
                    "Rank",
                    "From 1, by views, then visitors, then the newer article, then its id",
                    "views-visitors-ranks"),
            text("path", "Path", "The article's own address, or the path that was counted", "path"),
            number("article_id", "Article", "The article's number; empty for a path that is none", ""),
            text("slug", "Slug", "The article's name in its address", ""),
            text("headline", "Headline", "The article's headline as it is now", ""),
            text("section", "Section", "The name of the article's section", ""),
            moment("published", "Published", "When the article was first published, in UTC", ""),
            number("views", "Views", "Human views without repeats", "view"),
            number("visitors", "Visitors", "Daily visitors, summed; empty in the rolling lists", "visitor"),
            number("previous_rank", "Rank before", "In the period before; empty for a newcomer", "change-in-rank"),
            number(
                    "rank_change",
                    "Change",
                    "Places gained since the period before, negative for places lost",
                    "change-in-rank"),
            flag("newcomer", "Newcomer", "Had no view in the period before", "change-in-rank"));

    static final List<ReportColumn> TRAFFIC = List.of(
            date("date", "Date", "Calendar day in the site's time zone", "day-week-month"),
            text("path", "Path", "The address without host, query and fragment", "path"),
            number("article_id", "Article", "The article's number; empty for a path that is none", ""),
            number("views", "Views", "Human views without repeats", "view"),
            number("visitors", "Visitors", "Distinct visitors of the day", "visitor"),
            number("bot_views", "Bot views", "Views by bots, for whatever reason", "bot-staff-human"),
            number("repeat_views", "Repeats", "Human views beyond the cap of one visitor, path and day", "repeat"),
            text("top_referrer", "Top referrer", "The most frequent outside host; empty: none", "referrer"));

    static final List<ReportColumn> RECEIVED = List.of(
            date("date", "Date", "Calendar day in the site's time zone", "day-week-month"),
            text("outcome", "Outcome", "views, repeats, bots, staff or refused", "everything-received"),
            text("reason", "Reason", "Why, for bots and refusals", "everything-received"),
            number("received", "Received", "How many came to that", "everything-received"));

    static final List<ReportColumn> CORRECTIONS = List.of(
            moment("corrected", "Corrected", "When the day was tallied anew, in UTC", "corrected-figures"),
            date("date", "Date", "The day whose figure changed", "day-week-month"),
            text("path", "Path", "The path whose figure changed; empty for an article's over all its paths", "path"),
            number("article_id", "Article", "The article's number; empty for a path's own figure", ""),
            text("figure", "Figure", "views, visitors, bot_views or repeat_views", "corrected-figures"),
            number("old_value", "Before", "What the report had said", "corrected-figures"),
            number("new_value", "Now", "What it says since", "corrected-figures"),
            text(
                    "reason",
                    "Reason",
                    "late-views, views-removed, definition, bot-list, own-rules, time-zone or judged-anew",
                    "corrected-figures"),
            text("detail", "Detail", "The reason in figures", "corrected-figures"));

    private Columns() {}

    static List<String> names(List<ReportColumn> columns) {
        return columns.stream().map(ReportColumn::name).toList();
    }

    static int position(List<ReportColumn> columns, String name) {
        return names(columns).indexOf(name);
    }

    private static ReportColumn text(String name, String title, String description, String definition) {
        return new ReportColumn(name, Type.TEXT, title, description, definition);
    }

    private static ReportColumn number(String name, String title, String description, String definition) {
        return new ReportColumn(name, Type.NUMBER, title, description, definition);
    }

    private static ReportColumn date(String name, String title, String description, String definition) {
        return new ReportColumn(name, Type.DATE, title, description, definition);
    }

    private static ReportColumn moment(String name, String title, String description, String definition) {
        return new ReportColumn(name, Type.MOMENT, title, description, definition);
    }

    private static ReportColumn flag(String name, String title, String description, String definition) {
        return new ReportColumn(name, Type.BOOLEAN, title, description, definition);
    }
}
