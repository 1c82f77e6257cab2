package org.masthead.analytics.traffic;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.masthead.analytics.ReportCheck;
import org.masthead.analytics.ReportFormat;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;

/** Tallies written by hand, and the reports over them. It is 1 April 2025. */
final class TallyScene {
    final DataSource database = TestDatabase.migrated("analytics");
    final Map<ArticleId, ArticleFacts> facts = new HashMap<>();
    final FiledArticles groups = new FiledArticles();
    final StreamedReports reports = new StreamedReports(
            database,
            this::facts,
            groups,
            new SiteTime(Clock.fixed(Instant.parse("2025-04-01T09:00:00Z"), ZoneOffset.UTC)));

    private Map<ArticleId, ArticleFacts> facts(Collection<ArticleId> ids) {
        return ids.stream().filter(facts::containsKey).collect(Collectors.toMap(id -> id, facts::get));
    }

    void article(long id, String slug, String headline) {
        facts.put(
                new ArticleId(id),
                new ArticleFacts(
                        new ArticleId(id),
                        slug,
                        headline,
                        "Town",
                        Instant.parse("2025-01-01T10:00:00Z"),
                        ArticleKind.NEWS));
    }

    /** The day's tally says that so many views were in its log. */
    void tallied(String day, long logRows) {
        execute(
                "insert into analytics.day_tally (day, definition, bot_list, time_zone, rows_read, tallied_at)"
                        + " values (?::date, 1, 'list 1', 'UTC', ?, ?::date + interval '25 hours')"
                        + " on conflict (day) do update set rows_read = excluded.rows_read,"
                        + " tallied_at = analytics.day_tally.tallied_at + interval '1 hour'",
                day,
                logRows,
                day);
    }

    void path(String day, String path, long views, long visitors, long bots) {
        execute("insert into analytics.path (path) values (?) on conflict do nothing", path);
        execute(
                "insert into analytics.daily_path (day, path_id, views, visitors, bot_views, repeat_views, staff_views)"
                        + " select ?::date, id, ?, ?, ?, 0, 0 from analytics.path where path = ?"
                        + " on conflict (day, path_id) do update set views = excluded.views, visitors = excluded.visitors,"
                        + " bot_views = excluded.bot_views",
                day,
                views,
                visitors,
                bots,
                path);
    }

    void ranked(String day, long article, long views, long visitors) {
        execute(
                "insert into analytics.daily_article (day, article_id, views, visitors) values (?::date, ?, ?, ?)",
                day,
                article,
                views,
                visitors);
    }

    void execute(String sql, Object... arguments) {
        try (Connection connection = database.getConnection()) {
            new Sql(sql).update(connection, arguments);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String csv(ReportOrder order) {
        return new String(bytes(order, ReportFormat.CSV), StandardCharsets.UTF_8);
    }

    byte[] bytes(ReportOrder order, ReportFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            reports.write(order, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    ReportCheck check(String file) {
        return check("", "", file.getBytes(StandardCharsets.UTF_8));
    }

    ReportCheck check(String address, String name, byte[] file) {
        try {
            return reports.check(address, name, new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
