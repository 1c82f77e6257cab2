package org.masthead.analytics.judgement;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.masthead.analytics.Judgement;
import org.masthead.analytics.JudgementPreview;
import org.masthead.analytics.JudgementPreview.Agent;
import org.masthead.analytics.JudgementPreview.Counts;
import org.masthead.analytics.JudgementPreview.Day;
import org.masthead.analytics.JudgementPreview.Rank;
import org.masthead.analytics.archive.ArchivedDays;
import org.masthead.analytics.mostviewed.DaysAside;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;

/** Some days judged anew beside what is published of them. Works in the caller's transaction. */
final class Previewing {
    private static final int AGENTS_SHOWN = 200;

    private static final Sql DAYS = new Sql("""
            select d::date, o.day is not null from generate_series(?::timestamp, ?::timestamp, interval '1 day') d
            left join analytics.open_day o on o.day = d::date
            where exists (select from analytics.day_tally t where t.day = d::date) or o.day is not null
            order by 1
            """);
    private static final Sql COUNTS = new Sql("""
            select coalesce(sum(views), 0), coalesce(sum(visitors), 0), coalesce(sum(repeat_views), 0),
                   coalesce(sum(bot_views), 0), coalesce(sum(staff_views), 0)
            from analytics.daily_path where day = ?
            """);
    private static final Sql COUNTS_ASIDE = new Sql("""
            select coalesce(sum(views), 0), coalesce(sum(visitors), 0), coalesce(sum(repeats), 0),
                   coalesce(sum(bots), 0), coalesce(sum(staff), 0)
            from pg_temp.aside where day = ?
            """);
    private static final Sql AGENTS = new Sql("""
            select a.agent, seen.views, old.reason, new.reason
            from (select agent_id, count(*) as views from analytics.view_log
                  where day = ? and not robots and agent_id is not null group by agent_id) seen
            join analytics.verdict old on old.judgement_id = ? and old.agent_id = seen.agent_id
            join analytics.verdict new on new.judgement_id = ? and new.agent_id = seen.agent_id
            join analytics.agent a on a.id = seen.agent_id
            where old.reason <> new.reason
            """);
    private static final Sql ARTICLES = new Sql("""
            with before as (
              select article_id, sum(views) as views, sum(visitors) as visitors from analytics.daily_article
              where day = any (?::date[]) group by article_id),
            after as (
              select article_id, sum(views) as views, sum(visitors) as visitors from pg_temp.aside_article
              group by article_id)
            select article_id, coalesce(b.views, 0), coalesce(b.visitors, 0), coalesce(a.views, 0),
                   coalesce(a.visitors, 0)
            from before b full join after a using (article_id)
            order by greatest(coalesce(b.views, 0), coalesce(a.views, 0)) desc, article_id limit ?
            """);

    /** More places than anybody looks at. */
    private static final int RANKED = 100;

    private static final int COMPARED = 1000;

    private final Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts;
    private final ArchivedDays archive;
    private final int repeatCap;

    Previewing(
            Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts, ArchivedDays archive, int repeatCap) {
        this.facts = facts;
        this.archive = archive;
        this.repeatCap = repeatCap;
    }

    JudgementPreview of(Connection connection, Judgement proposed, LocalDate from, LocalDate to) throws SQLException {
        DaysAside.begin(connection);
        var days = new ArrayList<Day>();
        var agents = new TreeMap<String, Agent>();
        for (Tallied tallied : DAYS.list(
                connection, row -> new Tallied(row.getObject(1, LocalDate.class), row.getBoolean(2)), from, to)) {
            if (!archive.bringBack(connection, tallied.day)) {
                continue;
            }
            Judgement now = DaysAside.inForce(connection, tallied.day);
            DaysAside.add(connection, tallied.day, proposed, repeatCap);
            days.add(new Day(
                    tallied.day,
                    now,
                    counts(connection, COUNTS, tallied.day),
                    counts(connection, COUNTS_ASIDE, tallied.day),
                    tallied.open));
            judgedOtherwise(connection, tallied.day, now, proposed)
                    .forEach(agent -> agents.merge(agent.agent(), agent, Previewing::together));
        }
        return new JudgementPreview(
                proposed,
                from,
                to,
                List.copyOf(days),
                ranks(connection, days),
                agents.values().stream()
                        .sorted(Comparator.comparingLong(Agent::views).reversed())
                        .limit(AGENTS_SHOWN)
                        .toList(),
                agents.size());
    }

    private static Counts counts(Connection connection, Sql sql, LocalDate day) throws SQLException {
        return sql.first(
                connection,
                row -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                day);
    }

    private static List<Agent> judgedOtherwise(Connection connection, LocalDate day, Judgement now, Judgement proposed)
            throws SQLException {
        return AGENTS.list(
                connection,
                row -> new Agent(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)),
                day,
                now.id(),
                proposed.id());
    }

    private static Agent together(Agent one, Agent other) {
        return new Agent(one.agent(), one.views() + other.views(), one.before(), one.after());
    }

    /** As reports rank: by views, then visitors, then the newer article, then the number. */
    private List<Rank> ranks(Connection connection, List<Day> days) throws SQLException {
        List<Article> articles = ARTICLES.list(
                connection,
                row -> new Article(
                        new ArticleId(row.getLong(1)),
                        new Read(row.getLong(2), row.getLong(3)),
                        new Read(row.getLong(4), row.getLong(5))),
                connection.createArrayOf(
                        "date", days.stream().map(day -> day.day().toString()).toArray()),
                COMPARED);
        Map<ArticleId, Long> before = places(articles, Article::before);
        Map<ArticleId, Long> after = places(articles, Article::after);
        return articles.stream()
                .map(article -> new Rank(
                        article.id,
                        before.getOrDefault(article.id, 0L),
                        after.getOrDefault(article.id, 0L),
                        article.before.views,
                        article.after.views))
                .filter(rank -> rank.before() != rank.after())
                .filter(rank -> shown(rank.before()) || shown(rank.after()))
                .sorted(Comparator.comparingLong(rank -> rank.after() == 0 ? Long.MAX_VALUE : rank.after()))
                .toList();
    }

    private static boolean shown(long place) {
        return place > 0 && place <= RANKED;
    }

    private Map<ArticleId, Long> places(List<Article> articles, Function<Article, Read> read) {
        Map<ArticleId, ArticleFacts> known =
                facts.apply(articles.stream().map(Article::id).toList());
        var places = new TreeMap<ArticleId, Long>(Comparator.comparingLong(ArticleId::value));
        articles.stream()
                .filter(article -> read.apply(article).views > 0)
                .sorted(Comparator.comparing((Article article) -> read.apply(article).views, Comparator.reverseOrder())
                        .thenComparing(article -> read.apply(article).visitors, Comparator.reverseOrder())
                        .thenComparing(
                                article -> published(known.get(article.id)),
                                Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparingLong(article -> article.id.value()))
                .forEach(article -> places.put(article.id, places.size() + 1L));
        return places;
    }

    private static Instant published(ArticleFacts article) {
        return article == null ? null : article.published();
    }

    private record Tallied(LocalDate day, boolean open) {}

    private record Read(long views, long visitors) {}

    private record Article(ArticleId id, Read before, Read after) {}
}
