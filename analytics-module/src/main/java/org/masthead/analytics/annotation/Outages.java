package org.masthead.analytics.annotation;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.masthead.analytics.Annotations;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.SiteTime;

/**
 * Finds when no server reached the database for longer than five minutes. Views that came in while only the database was
 * away waited in the spool and are counted; while the server was off there were none.
 */
final class Outages {
    private static final Duration UNNOTICED = Duration.ofMinutes(5);
    private static final Sql LAST = new Sql("select at from analytics.heartbeat");
    private static final Sql BEAT = new Sql("""
            insert into analytics.heartbeat (at) values (?)
            on conflict (one) do update set at = greatest(analytics.heartbeat.at, excluded.at)
            """);

    private final DataSource database;
    private final Annotations annotations;
    private final SiteTime time;

    Outages(DataSource database, Annotations annotations, SiteTime time) {
        this.database = database;
        this.annotations = annotations;
        this.time = time;
    }

    /** To be called every minute. */
    void alive() throws SQLException {
        Instant now = time.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        try (var connection = database.getConnection()) {
            for (OffsetDateTime last : LAST.list(connection, row -> row.getObject(1, OffsetDateTime.class))) {
                if (Duration.between(last.toInstant(), now).compareTo(UNNOTICED) > 0) {
                    note(last.toInstant(), now);
                }
            }
            BEAT.update(connection, now.atOffset(ZoneOffset.UTC));
        }
    }

    /** The text holds both moments, as in ISO 8601. */
    private void note(Instant from, Instant to) {
        annotations.note(
                LocalDate.ofInstant(from, time.zone()), Annotations.Kind.OUTAGE, 0, from + "/" + to, "outage:" + from);
    }
}
