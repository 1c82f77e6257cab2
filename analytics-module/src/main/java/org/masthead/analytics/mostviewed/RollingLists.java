package org.masthead.analytics.mostviewed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.analytics.Period;
import org.masthead.analytics.viewlog.Definition;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.Articles;
import org.masthead.content.SiteTime;

/**
 * The lists that readers see: views received in the last 24 hours, 7 and 30 times 24 hours. Whole days come from their
 * tallies; of the day that the window cuts, the log is judged anew, and a view counts if the day's tally counts it and it
 * came after the cut. Works in the caller's transaction.
 */
@Dependent
class RollingLists {
    /** More than any box shows: some articles may not be public any more. */
    private static final int LENGTH = 200;

    private static final Sql COUNT = new Sql("""
            with visit as (
              select path_id, visitor, sum(views) as views, sum(earlier) as earlier
              from pg_temp.judged_view where kind = 'human' group by path_id, visitor),
            counted as (
              select p.article_id, sum(least(v.views, cap) - least(v.earlier, cap)) as views
              from visit v join analytics.path p on p.id = v.path_id, (select ?::integer as cap) setting
              where p.article_id is not null group by p.article_id
              union all
              select article_id, views from analytics.daily_article where day > ? and day <= ?)
            select article_id, sum(views)::bigint as views from counted
            group by article_id having sum(views) > 0
            order by views desc fetch first ? rows with ties
            """);
    private static final Sql EMPTY = new Sql("delete from analytics.rolling_list where period = ?");
    private static final Sql PUBLISH = new Sql("""
            insert into analytics.rolling_list (period, rank, article_id, views, as_of)
            select ?, rank, article_id, views, ? from unnest(?::bigint[], ?::bigint[]) with ordinality
              listed (article_id, views, rank)
            """);

    private final Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts;
    private final SiteTime time;
    private final int repeatCap;

    @Inject
    RollingLists(
            Articles articles,
            SiteTime time,
            @ConfigProperty(name = Definition.REPEAT_CAP_SETTING, defaultValue = "" + Definition.REPEAT_CAP)
                    int repeatCap) {
        this(articles::facts, time, repeatCap);
    }

    RollingLists(Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts, SiteTime time, int repeatCap) {
        this.facts = facts;
        this.time = time;
        this.repeatCap = repeatCap;
    }

    void refresh(Connection connection) throws SQLException {
        Instant now = time.clock().instant();
        for (Period.Kind period : Period.Kind.values()) {
            publish(connection, period, ranked(count(connection, now.minus(length(period)))), now);
        }
    }

    private static Duration length(Period.Kind period) {
        return switch (period) {
            case DAY -> Duration.ofHours(24);
            case WEEK -> Duration.ofDays(7);
            case MONTH -> Duration.ofDays(30);
        };
    }

    private List<Counted> count(Connection connection, Instant since) throws SQLException {
        LocalDate cut = LocalDate.ofInstant(since, time.zone());
        AgentVerdicts.inForce().choose(connection, cut);
        JudgedViews.gather(connection, cut, since);
        return COUNT.list(
                connection,
                row -> new Counted(new ArticleId(row.getLong(1)), row.getLong(2)),
                repeatCap,
                cut,
                time.today(),
                LENGTH);
    }

    private List<Counted> ranked(List<Counted> counted) {
        Map<ArticleId, ArticleFacts> known =
                facts.apply(counted.stream().map(Counted::article).toList());
        return counted.stream()
                .sorted(Comparator.comparingLong(Counted::views)
                        .reversed()
                        .thenComparing(
                                row -> published(known.get(row.article())),
                                Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparingLong(row -> row.article().value()))
                .limit(LENGTH)
                .toList();
    }

    private static Instant published(ArticleFacts facts) {
        return facts == null ? null : facts.published();
    }

    private static void publish(Connection connection, Period.Kind period, List<Counted> rows, Instant asOf)
            throws SQLException {
        EMPTY.update(connection, period.name());
        PUBLISH.update(
                connection,
                period.name(),
                asOf.atOffset(ZoneOffset.UTC),
                connection.createArrayOf(
                        "bigint",
                        rows.stream().map(row -> row.article().value()).toArray()),
                connection.createArrayOf(
                        "bigint", rows.stream().map(Counted::views).toArray()));
    }

    private record Counted(ArticleId article, long views) {}
}
