package org.masthead.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.masthead.content.ArticleFiling;
import org.masthead.content.ArticleFilings;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.Named;
import org.masthead.content.database.Database;

/** Reads filings by id: one statement a call, however many. */
@ApplicationScoped
class FilingReading implements ArticleFilings {
    private static final String FILED = """
            select a.id, a.section_id, a.kind, a.published_version,
                   case when a.published_version > 0 then a.published_at end as published_at,
                   array(select author_id from content.article_author f where f.article_id = a.id order by 1) as authors,
                   array(select tag_id from content.article_tag f where f.article_id = a.id order by 1) as tags,
                   array(select topic_id from content.article_topic f where f.article_id = a.id order by 1) as topics
            from content.article a where a.id = any(?)
            """;

    private static final String WORDS = """
            select a.id, regexp_count(regexp_replace(coalesce(v.body, a.body), '<[^>]*>', ' ', 'g'), '\\S+') as words
            from content.article a
            left join content.article_version v on v.article_id = a.id and v.number = a.published_version
            where a.id = any(?)
            """;

    private static final String BELOW = """
            with recursive below as (
              select id from content.section where id = ?
              union select s.id from content.section s join below b on s.parent_id = b.id)
            select id from below order by id
            """;

    private Database database;

    protected FilingReading() {}

    @Inject
    FilingReading(Database database) {
        this.database = database;
    }

    @Override
    public Map<ArticleId, ArticleFiling> of(Collection<ArticleId> ids) {
        return database.list(FILED, FilingReading::filing, (Object) numbers(ids)).stream()
                .collect(Collectors.toMap(ArticleFiling::id, Function.identity()));
    }

    private static ArticleFiling filing(ResultSet row) throws SQLException {
        return new ArticleFiling(
                new ArticleId(row.getLong("id")),
                row.getObject("section_id", Long.class),
                ArticleKind.valueOf(row.getString("kind")),
                Database.instant(row, "published_at"),
                row.getInt("published_version"),
                ids(row.getArray("authors")),
                ids(row.getArray("tags")),
                ids(row.getArray("topics")));
    }

    private static List<Long> ids(Array ids) throws SQLException {
        return List.of((Long[]) ids.getArray());
    }

    @Override
    public Map<ArticleId, Integer> words(Collection<ArticleId> ids) {
        return database
                .list(WORDS, row -> Map.entry(new ArticleId(row.getLong("id")), row.getInt("words")), (Object)
                        numbers(ids))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Long[] numbers(Collection<ArticleId> ids) {
        return ids.stream().map(ArticleId::value).toArray(Long[]::new);
    }

    @Override
    public List<Long> sectionAndBelow(long section) {
        return database.list(BELOW, row -> row.getLong("id"), section);
    }

    @Override
    public Map<Long, Named> named(Kind kind, Collection<Long> ids) {
        return database
                .list(
                        "select id, slug, name from content." + table(kind) + " where id = any(?)",
                        FilingReading::named,
                        (Object) ids.toArray(Long[]::new))
                .stream()
                .collect(Collectors.toMap(Named::id, Function.identity()));
    }

    @Override
    public Optional<Named> named(Kind kind, String slug) {
        return database.first(
                "select id, slug, name from content." + table(kind) + " where slug = ?", FilingReading::named, slug);
    }

    private static String table(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(row.getLong("id"), row.getString("slug"), row.getString("name"));
    }
}
