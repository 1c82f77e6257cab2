package org.masthead.analytics.viewlog;

import java.io.Reader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** A segment's views and robots in PostgreSQL's text COPY format, dictionary texts already as numbers. */
final class ArrivingRows {
    private static final String ROBOTS_PATH = "/robots.txt";

    private final Map<String, Integer> paths;
    private final Map<String, Integer> agents;
    private final Map<String, Integer> referrers;
    private final Map<String, Integer> campaigns;
    private final StringBuilder text = new StringBuilder();
    private int position;

    private ArrivingRows(
            Map<String, Integer> paths,
            Map<String, Integer> agents,
            Map<String, Integer> referrers,
            Map<String, Integer> campaigns) {
        this.paths = paths;
        this.agents = agents;
        this.referrers = referrers;
        this.campaigns = campaigns;
    }

    static ArrivingRows of(ArrivingSegment segment, Connection connection) throws SQLException {
        var paths = new TreeSet<String>();
        var agents = new TreeSet<String>();
        var referrers = new TreeSet<String>();
        var campaigns = new TreeSet<String>();
        segment.robots.forEach(robot -> {
            paths.add(ROBOTS_PATH);
            agents.add(robot.agent());
        });
        segment.views.forEach(view -> {
            paths.add(view.path());
            agents.add(view.agent());
            referrers.add(view.referrer());
            campaigns.add(view.utm());
        });
        referrers.remove("");
        campaigns.remove("");
        var rows = new ArrivingRows(
                Dictionary.PATH.ids(connection, paths),
                Dictionary.AGENT.ids(connection, agents),
                Dictionary.REFERRER.ids(connection, referrers),
                Dictionary.CAMPAIGN.ids(connection, campaigns));
        segment.views.forEach(rows::put);
        segment.robots.forEach(rows::put);
        return rows;
    }

    private void put(Entry.View view) {
        begin(view.id(), view.at(), view.day(), SourceNumber.of(view.source()), view.path());
        field(view.articleId() == 0 ? null : view.articleId());
        field(view.articleVersion() == 0 ? null : view.articleVersion());
        field(view.visitor());
        field(agents.get(view.agent()));
        field(referrers.get(view.referrer()));
        field(orNull(view.slot()));
        field(campaigns.get(view.utm()));
        field(orNull(view.language()));
        field(view.network() == 0 ? null : view.network());
        field(orNull(view.country()));
        field(false);
        field(view.automation());
        last(view.staff());
    }

    private void put(Entry.Robots robot) {
        begin(null, robot.at(), robot.day(), SourceNumber.OWN_ROBOTS, ROBOTS_PATH);
        field(null);
        field(null);
        field(robot.visitor());
        field(agents.get(robot.agent()));
        for (int unknown = 0; unknown < 6; unknown++) {
            field(null);
        }
        field(true);
        field(false);
        last(false);
    }

    private void begin(UUID id, Instant at, LocalDate day, int source, String path) {
        field(position++);
        field(id);
        field(at);
        field(day);
        field(source);
        field(paths.get(path));
    }

    private void field(Object value) {
        write(value);
        text.append('\t');
    }

    private void last(Object value) {
        write(value);
        text.append('\n');
    }

    private void write(Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String string) {
            text.append(string.replace("\\", "\\\\"));
        } else {
            text.append(value);
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    Reader reader() {
        return new StringReader(text.toString());
    }
}
