package org.masthead.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.masthead.content.ArticleGroups;
import org.masthead.content.Named;
import org.masthead.content.database.Database;

/** One statement a question, whatever the number of articles. */
@ApplicationScoped
class GroupReading implements ArticleGroups {
    private static final String SECTION_ARTICLES = """
            with recursive below as (
              select id from content.section where slug = ?
              union all select s.id from content.section s join below on s.parent_id = below.id)
            select a.id from content.article a join below on a.section_id = below.id
            """;
    private static final String FACTS_VERSION = """
            select count(*) || '-' || coalesce(sum(hashtextextended(concat_ws(E'\\t',
                     a.id, a.slug, a.headline, a.kind, s.name, a.published_at, a.published_version > 0), 0)::numeric), 0)
            from content.article a left join content.section s on s.id = a.section_id
            """;

    private Database database;

    protected GroupReading() {}

    @Inject
    GroupReading(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Group> group(Kind kind, String slug) {
        return database.first(
                        "select name from content." + table(kind) + " where slug = ?", row -> row.getString(1), slug)
                .map(name -> new Group(name, database.list(articles(kind), row -> row.getLong(1), slug)));
    }

    private static String articles(Kind kind) {
        String table = table(kind);
        return kind == Kind.SECTION
                ? SECTION_ARTICLES
                : "select m.article_id from content.article_%1$s m join content.%1$s g on g.id = m.%1$s_id where g.slug = ?"
                        .formatted(table);
    }

    @Override
    public List<Named> all(Kind kind) {
        return database.list(
                "select id, slug, name from content." + table(kind) + " order by lower(name), id",
                row -> new Named(row.getLong(1), row.getString(2), row.getString(3)));
    }

    @Override
    public String factsVersion() {
        return database.first(FACTS_VERSION, row -> row.getString(1)).orElseThrow();
    }

    private static String table(Kind kind) {
        return switch (kind) {
            case SECTION -> "section";
            case TAG -> "tag";
            case TOPIC -> "topic";
            case AUTHOR -> "author";
        };
    }
}
