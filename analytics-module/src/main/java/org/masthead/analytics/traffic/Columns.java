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

    static final List<ReportColumn> ARTICLES = List.of(
            date("date", "Date", "Calendar day in the site's time zone", "day-week-month"),
            number("article_id", "Article", "The article's number", ""),
            text("slug", "Slug", "The article's name in its address", ""),
            text("headline", "Headline", "The article's headline as it is now", ""),
            text("section", "Section", "The name of the article's section", ""),
            moment("published", "Published", "When the article was first published, in UTC", ""),
            number("views", "Views", "Human views without repeats, over all addresses of the article", "view"),
            number("visitors", "Visitors", "Distinct visitors of the day", "visitor"),
            number(
                    "measured_views",
                    "Measured views",
                    "Views that said on leaving how they were read",
                    "visit-bounce-engaged-time"),
            number("engaged_seconds", "Engaged seconds", "Of the measured views, summed", "visit-bounce-engaged-time"),
            number("engaged_mean", "Engaged, mean", "Seconds a measured view, rounded", "visit-bounce-engaged-time"),
            number("depth_mean", "Read depth, mean", "Per cent of the article, rounded", "visit-bounce-engaged-time"),
            number("first_hour", "First hour", "Views in the first hour after publication", "age"),
            number("first_day", "First day", "Views in the first 24 hours, after the first hour", "age"),
            number("first_week", "First week", "Views in the first 7 days, after the first day", "age"),
            number("first_month", "First month", "Views in the first 30 days, after the first week", "age"),
            number("later", "Later", "Views after the first 30 days", "age"),
            number("unborn", "Before", "Views before publication, or of what was never published", "age"));

    static final List<ReportColumn> AUTHORS = List.of(
            date("date", "Date", "Calendar day in the site's time zone", "day-week-month"),
            text("author", "Author", "The author's name in its address", ""),
            text("name", "Name", "The author's name", ""),
            number("articles", "Articles", "Articles of the author that were viewed", ""),
            number("views", "Views", "Of these articles; an article by several authors counts for each", "view"),
            number("article_visitors", "Visitors, by article", "The articles' visitors, summed", "visitor"));

    static final List<ReportColumn> REFERRERS = List.of(
            date("date", "Date", "Calendar day in the site's time zone", "day-week-month"),
            text("host", "Host", "Of the referring page; empty for direct and internal views", "referrer"),
            text("kind", "Kind", "search, social, news, other, internal or direct", "referrer"),
            number("views", "Views", "Human views without repeats", "view"),
            number("visits", "Visits", "That began with it", "visit-bounce-engaged-time"));

    static final List<ReportColumn> CAMPAIGNS = List.of(
            date("date", "Date", "Calendar day in the site's time zone", "day-week-month"),
            text("source", "Source", "utm_source; all five are empty for views of no campaign", ""),
            text("medium", "Medium", "utm_medium", ""),
            text("campaign", "Campaign", "utm_campaign", ""),
            text("term", "Term", "utm_term", ""),
            text("content", "Content", "utm_content", ""),
            number("views", "Views", "Human views without repeats", "view"),
            number("visits", "Visits", "That began with it", "visit-bounce-engaged-time"));

    static final List<ReportColumn> HOURS = List.of(
            date("date", "Date", "Calendar day in the site's time zone", "day-week-month"),
            moment("hour", "Hour", "The hour's start in UTC; a day has 23, 24 or 25", "day-week-month"),
            number("views", "Views", "Human views without repeats", "view"),
            number("visitors", "Visitors", "Distinct within the hour: their sum is not the day's", "visitor"),
            number("visits", "Visits", "That began in the hour", "visit-bounce-engaged-time"),
            number("bot_views", "Bot views", "Views by bots, for whatever reason", "bot-staff-human"),
            number("repeat_views", "Repeats", "Human views beyond the cap of one visitor, path and day", "repeat"),
            number("staff_views", "Staff views", "Views of people who were signed in to the admin", "bot-staff-human"));

    static final List<ReportColumn> AGES = List.of(
            date("date", "Date", "Calendar day in the site's time zone", "day-week-month"),
            text("age", "Age", "hour, day, week, month or later after publication; none: no published article", "age"),
            number("views", "Views", "Human views without repeats", "view"));

    static final List<ReportColumn> OUTSIDE = List.of(
            date("date", "Date", "Calendar day as the other program cut it", "other-programs"),
            text("source", "Source", "The program that counted: goaccess, plausible or matomo", "other-programs"),
            text("path", "Path", "Without host, query and fragment; empty: the whole site", "path"),
            number("views", "Views", "As that program counts them; empty: it does not say", "other-programs"),
            number("visitors", "Visitors", "As that program counts them; empty: it does not say", "other-programs"),
            flag("counted", "Counted by us", "Views of that day were counted here too", "other-programs"));

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
