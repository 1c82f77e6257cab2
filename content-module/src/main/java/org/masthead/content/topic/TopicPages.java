package org.masthead.content.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.masthead.content.Articles;
import org.masthead.content.Named;
import org.masthead.content.TopicView;
import org.masthead.content.database.Database;
import org.masthead.content.media.Pictures;

/** Topics as readers see them: one statement. Articles are counted only as far as the page needs. */
@ApplicationScoped
public class TopicPages {
    private static final String TOPIC = """
            select t.id, t.slug, t.name, t.definition, %s,
                   (select count(*) from (
                      select 1 from content.article_topic l join content.public_article a on a.id = l.article_id
                      where l.topic_id = t.id and a.kind <> 'PAGE' limit ?) counted) as articles
            %s
            from content.topic t left join content.media m on m.id = t.image_id
            """;
    private static final String ALONE = TOPIC.formatted(Pictures.columns("m"), "");
    private static final String WITH_MAP =
            TOPIC.formatted(Pictures.columns("m"), ", s.id as map_id, s.slug as map_slug, s.title as map_title")
                    + " left join content.story_map s on s.id = t.map_id and s.published_at <= content.moment()";
    private static final int COUNTED = Articles.LIST_END;
    private static final int COUNTED_EACH = 100;

    private Database database;

    protected TopicPages() {}

    @Inject
    public TopicPages(Database database) {
        this.database = database;
    }

    public Optional<TopicView> at(String slug) {
        return database.first(ALONE + " where t.slug = ?", TopicPages::topic, COUNTED, slug);
    }

    /** @param map null when it has none that is public */
    record Mapped(TopicView topic, Named map) {}

    Optional<Mapped> withMap(String slug) {
        return database.first(WITH_MAP + " where t.slug = ?", row -> new Mapped(topic(row), map(row)), COUNTED, slug);
    }

    private static Named map(ResultSet row) throws SQLException {
        return row.getString("map_slug") == null
                ? null
                : new Named(row.getLong("map_id"), row.getString("map_slug"), row.getString("map_title"));
    }

    /** In their order, those In Focus first; articles counted up to 100 each. */
    public List<TopicView> all() {
        return database.list(
                ALONE + " order by t.in_focus desc, t.position, t.name, t.id", TopicPages::topic, COUNTED_EACH);
    }

    /** @param counted articles are counted up to this number */
    public List<TopicView> inFocus(int atMost, int counted) {
        return database.list(
                ALONE + " where t.in_focus order by t.position, t.name, t.id limit ?",
                TopicPages::topic,
                counted,
                atMost);
    }

    private static TopicView topic(ResultSet row) throws SQLException {
        return new TopicView(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("name"),
                row.getString("definition"),
                Pictures.picture(row),
                row.getLong("articles"));
    }
}
