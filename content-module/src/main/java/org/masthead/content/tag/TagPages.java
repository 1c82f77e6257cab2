package org.masthead.content.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.masthead.content.TagView;
import org.masthead.content.database.Database;

/** Tags as readers see them: one statement. */
@ApplicationScoped
public class TagPages {
    private static final String AT = """
            select t.id, t.slug, t.name, t.description,
                   (select count(*) from (
                      select 1 from content.article_tag l join content.public_article a on a.id = l.article_id
                      where l.tag_id = t.id and a.kind <> 'PAGE' limit 2000) counted) as articles
            from content.tag t where t.slug = ?
            """;

    private Database database;

    protected TagPages() {}

    @Inject
    public TagPages(Database database) {
        this.database = database;
    }

    public Optional<TagView> at(String slug) {
        return database.first(
                AT,
                row -> new TagView(
                        row.getLong("id"),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("description"),
                        row.getLong("articles")),
                slug);
    }
}
