package org.masthead.analytics.mostviewed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.masthead.analytics.archive.ArchivedDays;
import org.masthead.analytics.viewlog.Definition;
import org.masthead.content.ArticleFiling;
import org.masthead.content.ArticleId;
import org.masthead.content.SiteTime;

/** A tally by definition 1 over a sample log, with articles at the addresses that the test names. */
public final class SampleTally {
    private final DataSource database;
    private final Map<String, ArticleId> articles = new HashMap<>();
    private final Map<ArticleId, ArticleFiling> filings = new HashMap<>();
    private final Map<ArticleId, Integer> words = new HashMap<>();
    private final SiteTime time;
    private ArchivedDays archive = ArchivedDays.in(Path.of("no-archive"));

    public SampleTally(DataSource database) {
        this(database, new SiteTime(Clock.fixed(Instant.parse("2025-02-26T00:00:00Z"), ZoneOffset.UTC)));
    }

    public SampleTally(DataSource database, SiteTime time) {
        this.database = database;
        this.time = time;
        SampleVerdicts.judgeBy(database, 1);
    }

    public SampleTally archived(ArchivedDays days) {
        archive = days;
        return this;
    }

    public SampleTally article(long id, String... paths) {
        for (String path : paths) {
            articles.put(path, new ArticleId(id));
        }
        return this;
    }

    /** As content would say it of an article. */
    public SampleTally filed(ArticleFiling filing, int wordCount) {
        filings.put(filing.id(), filing);
        words.put(filing.id(), wordCount);
        return this;
    }

    FactsOfArticles facts() {
        return new FactsOfArticles(ids -> only(filings, ids), ids -> only(words, ids));
    }

    private static <T> Map<ArticleId, T> only(Map<ArticleId, T> all, Collection<ArticleId> ids) {
        return ids.stream().filter(all::containsKey).collect(Collectors.toMap(id -> id, all::get));
    }

    public long recompute(LocalDate day) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            long received = tally().recompute(connection, day);
            connection.commit();
            return received;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public DayTally tally() {
        return new DayTally(
                AgentVerdicts.inForce(),
                new PathArticles(this::atPaths),
                facts(),
                archive,
                time,
                Definition.REPEAT_CAP);
    }

    public SiteTime time() {
        return time;
    }

    private Map<String, ArticleId> atPaths(Collection<String> paths) {
        return paths.stream().filter(articles::containsKey).collect(Collectors.toMap(path -> path, articles::get));
    }
}
