package org.masthead.analytics.mostviewed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.analytics.Period;
import org.masthead.analytics.Rolling;
import org.masthead.analytics.viewlog.Definition;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.Articles;
import org.masthead.content.SiteTime;

/**
 * The lists that readers see: views received in the last 24 hours, 7 and 30 times 24 hours, each rank beside the one in the
 * window before. What {@link Bursts} holds is left out. Works in the caller's transaction.
 */
@Dependent
class RollingLists {
    /** More than any box shows: some articles may not be public any more, and reports narrow the list. */
    private static final int LENGTH = 2_000;

    private static final Sql EMPTY = new Sql("delete from analytics.rolling_list where period = ?");
    private static final Sql PUBLISH = new Sql("""
            insert into analytics.rolling_list (period, rank, article_id, views, as_of, previous_rank, newcomer)
            select ?, rank, article_id, views, ?, previous_rank, newcomer
            from unnest(?::bigint[], ?::bigint[], ?::integer[], ?::boolean[]) with ordinality
              listed (article_id, views, previous_rank, newcomer, rank)
            """);

    private final Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts;
    private final SiteTime time;
    private final RollingCount counts;
    private final Bursts bursts;

    @Inject
    RollingLists(
            Articles articles,
            SiteTime time,
            @ConfigProperty(name = Definition.REPEAT_CAP_SETTING, defaultValue = "" + Definition.REPEAT_CAP)
                    int repeatCap,
            @ConfigProperty(name = "masthead.analytics.burst-views", defaultValue = "" + Bursts.VIEWS) long burstViews,
            @ConfigProperty(name = "masthead.analytics.burst-percent", defaultValue = "" + Bursts.PERCENT)
                    int burstPercent) {
        this(articles::facts, time, repeatCap, new Bursts(burstViews, burstPercent));
    }

    RollingLists(
            Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts,
            SiteTime time,
            int repeatCap,
            Bursts bursts) {
        this.facts = facts;
        this.time = time;
        this.counts = new RollingCount(time, repeatCap);
        this.bursts = bursts;
    }

    void refresh(Connection connection) throws SQLException {
        Instant now = time.clock().instant();
        Set<Long> held =
                bursts.held(connection, LocalDate.ofInstant(now.minus(length(Rolling.LAST_30_DAYS)), time.zone()), now);
        for (Rolling window : Rolling.values()) {
            Map<Long, Long> counted = counts.since(connection, now.minus(length(window)));
            Map<Long, Long> before = RollingCount.less(
                    counts.since(connection, now.minus(length(window).multipliedBy(2))), counted);
            publish(connection, window.list(), listed(counted, before, held), now);
        }
    }

    private static Duration length(Rolling window) {
        return Duration.ofHours(24L * window.days());
    }

    private List<Listed> listed(Map<Long, Long> counted, Map<Long, Long> before, Set<Long> held) {
        List<Long> former = ranked(before, Set.of());
        List<Listed> list = new ArrayList<>();
        for (Long article : ranked(counted, held)) {
            int rank = former.indexOf(article) + 1;
            list.add(new Listed(article, counted.get(article), rank == 0 ? null : rank, !before.containsKey(article)));
        }
        return list;
    }

    /** The newer of those with equal views first; as an article's number grows with time, few more need be asked about. */
    private List<Long> ranked(Map<Long, Long> counted, Set<Long> held) {
        Comparator<Long> byViews = Comparator.<Long>comparingLong(counted::get).reversed();
        List<Long> first = counted.keySet().stream()
                .filter(article -> !held.contains(article))
                .sorted(byViews.thenComparing(Comparator.reverseOrder()))
                .limit(2L * LENGTH)
                .toList();
        Map<ArticleId, ArticleFacts> known =
                facts.apply(first.stream().map(ArticleId::new).toList());
        return first.stream()
                .filter(article -> !isPage(known.get(new ArticleId(article))))
                .sorted(byViews.thenComparing(
                                article -> published(known.get(new ArticleId(article))),
                                Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(LENGTH)
                .toList();
    }

    private static boolean isPage(ArticleFacts facts) {
        return facts != null && facts.kind() == ArticleKind.PAGE;
    }

    private static Instant published(ArticleFacts facts) {
        return facts == null ? null : facts.published();
    }

    private static void publish(Connection connection, Period.Kind period, List<Listed> rows, Instant asOf)
            throws SQLException {
        EMPTY.update(connection, period.name());
        PUBLISH.update(
                connection,
                period.name(),
                asOf.atOffset(ZoneOffset.UTC),
                column(connection, "bigint", rows, Listed::article),
                column(connection, "bigint", rows, Listed::views),
                column(connection, "integer", rows, Listed::before),
                column(connection, "boolean", rows, Listed::newcomer));
    }

    private static Object column(Connection connection, String type, List<Listed> rows, Function<Listed, Object> field)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(field).toArray());
    }

    private record Listed(long article, long views, Integer before, boolean newcomer) {}
}
