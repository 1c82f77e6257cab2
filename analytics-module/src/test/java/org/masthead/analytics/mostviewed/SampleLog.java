package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.masthead.analytics.viewlog.DayPartitions;

/** A view log for tests: {@code log.hit("/harbour").by("Ann").from("example.org").times(3)}. */
public final class SampleLog {
    public static final LocalDate DAY = LocalDate.parse("2025-02-25");
    public static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:135.0) Gecko/20100101 Firefox/135.0";

    private final DataSource database;

    public SampleLog(DataSource database) {
        this.database = database;
    }

    public Hit hit(String path) {
        return new Hit(path);
    }

    /** Mutable on purpose: a line of a test reads as a sentence and ends with how often it happened. */
    public final class Hit {
        private final String path;
        private LocalDate day = DAY;
        private OffsetDateTime at;
        private String visitor = "Ann";
        private String agent = BROWSER;
        private String referrer;
        private boolean robots;
        private boolean automation;
        private boolean staff;
        private String utm;
        private String slot;
        private String language;
        private String country;
        private Long network;
        private Long article;
        private Integer version;
        private Integer engaged;
        private int depth;
        private int source = 1;

        private Hit(String path) {
            this.path = path;
        }

        public Hit on(LocalDate date) {
            day = date;
            return this;
        }

        public Hit at(String time) {
            at = day.atTime(LocalTime.parse(time)).atOffset(ZoneOffset.UTC);
            return this;
        }

        public Hit at(OffsetDateTime moment) {
            at = moment;
            return this;
        }

        public Hit by(String name) {
            visitor = name;
            return this;
        }

        public Hit with(String agentString) {
            agent = agentString;
            return this;
        }

        public Hit from(String host) {
            referrer = host;
            return this;
        }

        public Hit robots() {
            robots = true;
            return this;
        }

        public Hit automated() {
            automation = true;
            return this;
        }

        public Hit staff() {
            staff = true;
            return this;
        }

        /** Source, medium, campaign, term and content, with {@code |} between them. */
        public Hit campaign(String parts) {
            utm = parts.replace('|', '\u001f');
            return this;
        }

        public Hit slot(String place) {
            slot = place;
            return this;
        }

        public Hit speaking(String tag) {
            language = tag;
            return this;
        }

        public Hit in(String code) {
            country = code;
            return this;
        }

        public Hit over(long networkHash) {
            network = networkHash;
            return this;
        }

        public Hit version(long articleId, int number) {
            article = articleId;
            version = number;
            return this;
        }

        /** The page said so on leaving. */
        public Hit read(int seconds, int perCent) {
            engaged = seconds;
            depth = perCent;
            return this;
        }

        public Hit imported() {
            source = 3;
            return this;
        }

        public void once() {
            times(1);
        }

        public void times(int n) {
            try (Connection connection = database.getConnection()) {
                DayPartitions.ensure(connection, List.of(day));
                for (int i = 0; i < n; i++) {
                    insert(connection);
                }
                new Sql("insert into analytics.open_day (day) values (?)"
                                + " on conflict (day) do update set changed_at = clock_timestamp()")
                        .update(connection, day);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private void insert(Connection connection) throws SQLException {
            UUID view = source == 3 ? null : UUID.randomUUID();
            new Sql("""
                    insert into analytics.view_log (day, received_at, path_id, agent_id, visitor, referrer_id, source,
                      robots, automation, staff, view_id, campaign_id, slot, language, country, network, article_id,
                      article_version)
                    values (?, ?, ?, ?, hashtextextended(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                    .update(
                            connection,
                            day,
                            at == null ? day.atTime(12, 0).atOffset(ZoneOffset.UTC) : at,
                            id(connection, "path", "path", path),
                            agentId(connection),
                            visitor + agent,
                            referrer == null ? null : id(connection, "referrer", "host", referrer),
                            source,
                            robots,
                            automation,
                            staff,
                            view,
                            utm == null ? null : id(connection, "campaign", "utm", utm),
                            slot,
                            language,
                            country,
                            network,
                            article,
                            version);
            if (engaged != null) {
                new Sql("insert into analytics.view_end (day, view_id, engaged_seconds, depth) values (?, ?, ?, ?)")
                        .update(connection, day, view, engaged, depth);
            }
        }

        private Integer agentId(Connection connection) throws SQLException {
            if (agent == null) {
                return null;
            }
            new Sql("insert into analytics.agent (agent, hash) values (?, sha256(convert_to(?, 'UTF8')))"
                            + " on conflict do nothing")
                    .update(connection, agent, agent);
            return new Sql("select id from analytics.agent where agent = ?")
                    .first(connection, row -> row.getInt(1), agent);
        }

        private Integer id(Connection connection, String table, String column, String text) throws SQLException {
            new Sql("insert into analytics.%s (%s) values (?) on conflict do nothing".formatted(table, column))
                    .update(connection, text);
            return new Sql("select id from analytics.%s where %s = ?".formatted(table, column))
                    .first(connection, row -> row.getInt(1), text);
        }
    }

    /** The rows of a query, each joined by {@code " | "}. */
    public List<String> rows(String query, Object... arguments) {
        try (Connection connection = database.getConnection()) {
            return new Sql(query)
                    .list(
                            connection,
                            row -> {
                                var cells = new ArrayList<String>();
                                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                    cells.add(String.valueOf(row.getString(i)));
                                }
                                return String.join(" | ", cells);
                            },
                            arguments);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
