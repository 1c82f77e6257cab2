package org.masthead.analytics.figures;

import static org.masthead.analytics.Subject.Kind.SITE;

import org.masthead.analytics.Dimension;
import org.masthead.analytics.Subject;

/** From which table a breakdown is summed, and what its lines are told apart by. */
final class BreakdownSources {
    private static final String NO_VISITS = "-1";

    private BreakdownSources() {}

    /**
     * @param from a table {@code t} with a day, joined with what names its keys
     * @param visits summed; {@code -1} where not told apart
     */
    record Source(String from, String key, String views, String visits) {}

    /** Null when the lines are made of articles: then {@link #articleKey} names them. */
    static Source of(Subject.Kind subject, Dimension by) {
        return switch (by) {
            case REFERRER -> referrer(subject, "case when t.referrer_id = 0 then '' else coalesce(r.host, '') end");
            case REFERRER_GROUP ->
                referrer(subject, "case when t.referrer_id = 0 then 'direct' else coalesce(r.kind, 'other') end");
            case CAMPAIGN -> campaign("replace(coalesce(c.utm, ''), chr(31), '|')");
            case CAMPAIGN_SOURCE -> campaign("coalesce(c.source, '')");
            case CAMPAIGN_MEDIUM -> campaign("coalesce(c.medium, '')");
            case DEVICE -> plain("daily_client", "device");
            case BROWSER -> plain("daily_client", "browser");
            case SYSTEM -> plain("daily_client", "system");
            case LANGUAGE -> plain("daily_language", "language");
            case COUNTRY -> plain("daily_country", "country");
            case ENTRY_PAGE -> page("entries");
            case EXIT_PAGE -> page("exits");
            case SLOT ->
                new Source(subject == SITE ? "analytics.daily_slot t" : slots(), "t.slot", "t.views", NO_VISITS);
            case VERSION -> new Source("analytics.daily_version t", "t.version::text", "t.views", NO_VISITS);
            case AGE ->
                subject == SITE
                        ? new Source("analytics.daily_age t", "t.age", "t.views", NO_VISITS)
                        : new Source(ages(), "a.age", "a.views", NO_VISITS);
            default -> null;
        };
    }

    private static Source referrer(Subject.Kind subject, String key) {
        String join = " t left join analytics.referrer r on r.id = t.referrer_id";
        return subject == SITE
                ? new Source("analytics.daily_referrer" + join, key, "t.views", "t.visits")
                : new Source("analytics.daily_article_referrer" + join, key, "t.views", NO_VISITS);
    }

    private static Source campaign(String key) {
        return new Source(
                "analytics.daily_campaign t left join analytics.campaign c on c.id = t.campaign_id",
                key,
                "t.views",
                "t.visits");
    }

    private static Source plain(String table, String key) {
        return new Source("analytics." + table + " t", "t." + key, "t.views", "t.visits");
    }

    private static Source page(String counted) {
        return new Source(
                "analytics.daily_page t join analytics.path p on p.id = t.path_id",
                "p.path",
                "t." + counted,
                "t." + counted);
    }

    /** An article's other views came from no place: the table holds these for the site only. */
    private static String slots() {
        return """
                (select day, article_id, slot, views from analytics.daily_slot where slot <> ''
                 union all select day, article_id, '', -views from analytics.daily_slot where slot <> ''
                 union all select day, article_id, '', views from analytics.daily_article) t""";
    }

    private static String ages() {
        return """
                analytics.daily_life t cross join lateral (values ('hour', t.first_hour), ('day', t.first_day),
                  ('week', t.first_week), ('month', t.first_month), ('later', t.later), ('none', t.unborn)) a (age, views)""";
    }

    /** What an article {@code f} is filed under, as text; empty when under nothing. */
    static String articleKey(Dimension by) {
        return switch (by) {
            case ARTICLE -> "case when s.article_id = 0 then '' else s.article_id::text end";
            case SECTION -> "coalesce(f.section_id::text, '')";
            case AUTHOR, TAG, TOPIC -> "coalesce(u.id::text, '')";
            case FORMAT -> "coalesce(lower(f.kind), '')";
            case LENGTH -> """
                case when f.words is null then '' when f.words < 2 * 230 then 'under-2' when f.words < 5 * 230 then '2-5'
                     when f.words < 10 * 230 then '5-10' else 'over-10' end""";
            case PUBLICATION_HOUR -> "coalesce(to_char(f.published_at at time zone ?, 'HH24'), '')";
            default -> throw new IllegalArgumentException(by + " is no property of articles");
        };
    }

    /** Joins each name under which an article {@code f} is filed more than once. */
    static String filedUnder(Dimension by) {
        return switch (by) {
            case AUTHOR, TAG, TOPIC -> "left join lateral unnest(f.%ss) u (id) on true".formatted(by.text());
            default -> "";
        };
    }
}
