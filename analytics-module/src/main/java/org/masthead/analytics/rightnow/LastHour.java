package org.masthead.analytics.rightnow;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.masthead.analytics.RightNow;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.Allowed;
import org.masthead.content.Role;
import org.masthead.content.SiteTime;

/**
 * One statement over the last hour of the log. Agents are judged as today's are; one that was never seen before
 * counts as a reader until the next tally, minutes later.
 */
@ApplicationScoped
@Allowed({Role.EDITOR, Role.ANALYST})
class LastHour implements RightNow {
    static final int MINUTES = 60;
    private static final int PAGES = 25;

    private static final Sql SEEN = new Sql("""
            with arrived as materialized (
              select v.visitor, v.path_id, v.article_id, v.robots, v.automation or v.staff as other, verdict.reason,
                     floor(extract(epoch from (asked.at - v.received_at)) / 60)::integer as minute
              from (select ?::timestamptz as at, analytics.judgement_of(?) as judgement) asked
              join analytics.view_log v on v.received_at > asked.at - interval '1 hour' and v.received_at <= asked.at
              left join analytics.verdict verdict
                on verdict.judgement_id = asked.judgement and verdict.agent_id = v.agent_id
              where v.day between ? and ?),
            seen as (
              select * from arrived a where not robots and not other and coalesce(reason, '') = ''
                and not exists (select from arrived r where r.robots and r.visitor = a.visitor)),
            page as (
              select article_id, min(path_id) as path_id,
                     count(distinct visitor) filter (where minute < 5) as five,
                     count(distinct visitor) filter (where minute < 30) as thirty,
                     count(distinct visitor) as sixty, count(*) as views
              from seen group by article_id, case when article_id is null then path_id end)
            select 'site' as part, null::integer as minute, null as path, 0::bigint as article,
                   count(distinct visitor) filter (where minute < 5) as five,
                   count(distinct visitor) filter (where minute < 30) as thirty,
                   count(distinct visitor) as sixty, count(*) as views from seen
            union all
            select 'minute', minute, null, 0, 0, 0, 0, count(*) from seen group by minute
            union all
            (select 'page', null, p.path, coalesce(page.article_id, 0), five, thirty, sixty, views
             from page join analytics.path p on p.id = page.path_id
             order by five desc, thirty desc, sixty desc, views desc, p.path collate "C" limit ?)
            """);

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    private SiteTime time;

    protected LastHour() {}

    @Inject
    LastHour(SiteTime time) {
        this.time = time;
    }

    LastHour(DataSource database, SiteTime time) {
        this(time);
        this.database = database;
    }

    @Override
    public Look look() {
        Instant now = time.clock().instant();
        LocalDate first = LocalDate.ofInstant(now.minus(Duration.ofMinutes(MINUTES)), time.zone());
        LocalDate today = LocalDate.ofInstant(now, time.zone());
        try (Connection connection = database.getConnection()) {
            return look(
                    now,
                    SEEN.list(connection, LastHour::part, now.atOffset(ZoneOffset.UTC), today, first, today, PAGES));
        } catch (SQLException e) {
            throw new IllegalStateException("the last hour could not be read", e);
        }
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getString("part"),
                row.getInt("minute"),
                new Page(
                        row.getString("path"),
                        row.getLong("article"),
                        new Readers(row.getLong("five"), row.getLong("thirty"), row.getLong("sixty")),
                        row.getLong("views")));
    }

    private static Look look(Instant now, List<Part> parts) {
        var minutes = new ArrayList<>(Collections.nCopies(MINUTES, 0L));
        var pages = new ArrayList<Page>();
        Readers readers = new Readers(0, 0, 0);
        for (Part part : parts) {
            switch (part.name) {
                case "site" -> readers = part.page.readers();
                case "minute" -> minutes.set(MINUTES - 1 - part.minute, part.page.views());
                default -> pages.add(part.page);
            }
        }
        return new Look(now, readers, List.copyOf(minutes), List.copyOf(pages));
    }

    private record Part(String name, int minute, Page page) {}
}
