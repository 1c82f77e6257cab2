package org.masthead.content.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.masthead.content.NamedPage;
import org.masthead.content.database.Database;

/** Pages with these words in their names, or of just this name where there may be very many: one statement. */
@ApplicationScoped
class NamedPages {
    private static final int SHORTEST = 2;
    private static final String NAMED = """
            with asked as materialized (select content.folded(cast(? as text)) as name),
                 inside as (select ' ' || name || ' ' as part from asked)
            (select 'authors' as kind, w.slug, w.name from content.author w, inside
             where strpos(' ' || content.folded(w.name) || ' ', part) > 0 order by w.name limit 3)
            union all
            (select 'topics', t.slug, t.name from content.topic t, inside
             where strpos(' ' || content.folded(t.name) || ' ', part) > 0 order by t.position, t.name limit 3)
            union all
            (select 'sections', s.slug, s.name from content.section s, inside
             where strpos(' ' || content.folded(s.name) || ' ', part) > 0 order by s.position, s.name limit 3)
            union all
            (select 'tags', t.slug, t.name from content.tag t
             where content.folded(t.name) = (select name from asked)
               and exists (select 1 from content.article_tag l join content.public_article a on a.id = l.article_id
                           where l.tag_id = t.id) limit 3)
            """;

    private Database database;

    protected NamedPages() {}

    @Inject
    NamedPages(Database database) {
        this.database = database;
    }

    List<NamedPage> of(String words) {
        return words.length() < SHORTEST
                ? List.of()
                : database.list(
                        NAMED,
                        row -> new NamedPage(row.getString("kind"), row.getString("slug"), row.getString("name")),
                        words);
    }
}
