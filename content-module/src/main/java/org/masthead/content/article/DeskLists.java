package org.masthead.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleState;
import org.masthead.content.Named;
import org.masthead.content.Newsroom.AdminRow;
import org.masthead.content.Page;
import org.masthead.content.database.Database;

/** What editors choose from: articles in every state, sections, authors, topics. */
@ApplicationScoped
class DeskLists {
    private static final String ROW = """
            select a.id, a.slug, a.headline, a.state, coalesce(s.name, '') as section, a.starts_at, a.changed_at,
                   case when a.published_version > 0 then a.published_at end as published_at,
                   coalesce((select string_agg(w.name, ', ' order by b.position)
                             from content.article_author b join content.author w on w.id = b.author_id
                             where b.article_id = a.id), '') as authors
            from content.article a left join content.section s on s.id = a.section_id
            """;
    private static final String CHOSEN = """
             where (cast(? as text) is null or a.state = ?)
               and (? = '' or position(lower(?) in lower(a.headline)) > 0 or position(lower(?) in a.slug) > 0)
            """;
    private static final String TREE = """
            with recursive tree as (
              select id, slug, name, array[position, id] as place from content.section where parent_id is null
              union all
              select s.id, s.slug, s.name, t.place || s.position::bigint || s.id
              from content.section s join tree t on s.parent_id = t.id)
            select id, slug, name from tree order by place
            """;

    private Database database;

    protected DeskLists() {}

    @Inject
    DeskLists(Database database) {
        this.database = database;
    }

    Page<AdminRow> articles(ArticleState state, String words, int page, int size) {
        String name = state == null ? null : state.name();
        String sought = words == null ? "" : words.strip();
        long total =
                database.number("select count(*) from content.article a" + CHOSEN, name, name, sought, sought, sought);
        List<AdminRow> rows = database.list(
                ROW + CHOSEN + " order by a.changed_at desc, a.id desc limit ? offset ?",
                DeskLists::adminRow,
                name,
                name,
                sought,
                sought,
                sought,
                size,
                (page - 1L) * size);
        return new Page<>(rows, page, size, total);
    }

    List<AdminRow> editorsChoice() {
        return database.list(ROW + """
                 join content.slot c on c.article_id = a.id
                where c.place = 'EDITORS_CHOICE' and c.starts_at <= content.moment()
                  and (c.ends_at is null or c.ends_at > content.moment())
                order by c.position, c.id""", DeskLists::adminRow);
    }

    List<Named> sections() {
        return named(TREE);
    }

    List<Named> authors() {
        return named("select id, slug, name from content.author order by lower(name), id");
    }

    List<Named> topics() {
        return named("select id, slug, name from content.topic order by position, lower(name), id");
    }

    private List<Named> named(String sql) {
        return database.list(sql, row -> new Named(row.getLong("id"), row.getString("slug"), row.getString("name")));
    }

    private static AdminRow adminRow(ResultSet row) throws SQLException {
        return new AdminRow(
                new ArticleId(row.getLong("id")),
                row.getString("slug"),
                row.getString("headline"),
                ArticleState.valueOf(row.getString("state")),
                row.getString("section"),
                row.getString("authors"),
                Database.instant(row, "starts_at"),
                Database.instant(row, "published_at"),
                Database.instant(row, "changed_at"));
    }
}
