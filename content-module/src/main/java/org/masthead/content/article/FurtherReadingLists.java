package org.masthead.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleView;
import org.masthead.content.AuthorView;
import org.masthead.content.FurtherReading;
import org.masthead.content.Named;
import org.masthead.content.database.Database;
import org.masthead.content.media.Pictures;

/**
 * Reads at most a fixed number of rows per topic, tag and section: the articles made last, by index. Recency by id is near
 * enough to choose candidates; what is shown of them is ranked by publication.
 */
@ApplicationScoped
class FurtherReadingLists implements FurtherReading {
    private static final int DEFINED = 500;
    private static final String MARGIN = """
            select found.*, %s from (
              (select true as is_author, w.id, w.slug, w.name, w.biography as text, w.portrait_id as image_id, l.position
               from content.article_author l join content.author w on w.id = l.author_id where l.article_id = ?)
              union all
              (select false, id, slug, name, definition, null, position from content.topic
               where in_focus and definition <> '' order by position, name, id limit ?)) found
            left join content.media m on m.id = found.image_id
            order by found.position, found.name, found.id
            """.formatted(Pictures.columns("m"));
    private static final String ON_TOPIC = " a.kind <> 'PAGE' and exists (select 1 from content.article_topic f"
            + " where f.article_id = a.id and f.topic_id = ?) and (a.published_at, a.id) ";
    private static final String HERE = " (select published_at, id from content.article where id = ?) ";
    private static final String NEXT =
            """
            with shared as (
              select f.article_id, 6 as weight from unnest(?::bigint[]) as t (id) cross join lateral (
                select article_id from content.article_topic where topic_id = t.id order by article_id desc limit 40) f
              union all
              select f.article_id, 2 from unnest(?::bigint[]) as t (id) cross join lateral (
                select article_id from content.article_tag where tag_id = t.id order by article_id desc limit 40) f
              union all
              (select id, 1 from content.article where section_id = ? and state = 'PUBLISHED'
               order by published_at desc, id desc limit 30)),
            weighed as (
              select article_id, sum(weight) as weight from shared where article_id <> ?
              group by article_id order by weight desc, article_id desc limit 40)
            (select 'NEWER' as role, %1$s where %2$s > %3$s order by a.published_at nulls first, a.id limit 1)
            union all
            (select 'OLDER', %1$s where %2$s < %3$s order by a.published_at desc nulls last, a.id desc limit 1)
            union all
            (select 'MORE', %4$s from weighed w join content.public_article a on a.id = w.article_id %5$s
             where a.kind <> 'PAGE'
             order by w.weight / (1 + greatest(0, extract(epoch from content.moment() - a.published_at)) / (86400 * 120)) desc,
                      a.published_at desc, a.id desc
             limit ?)
            """.formatted(Cards.COLUMNS + Cards.FROM, ON_TOPIC, HERE, Cards.COLUMNS, Cards.JOINED);

    private Database database;

    protected FurtherReadingLists() {}

    @Inject
    FurtherReadingLists(Database database) {
        this.database = database;
    }

    private record Found(AuthorView author, Definition definition) {}

    private enum Role {
        NEWER,
        OLDER,
        MORE
    }

    private record Offered(Role role, ArticleCard card) {}

    @Override
    public Margin margin(ArticleId article) {
        List<Found> found = database.list(MARGIN, FurtherReadingLists::found, article.value(), DEFINED);
        return new Margin(
                found.stream().map(Found::author).filter(Objects::nonNull).toList(),
                found.stream().map(Found::definition).filter(Objects::nonNull).toList());
    }

    private static Found found(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        String slug = row.getString("slug");
        String name = row.getString("name");
        String text = row.getString("text");
        return row.getBoolean("is_author")
                ? new Found(new AuthorView(id, slug, name, text, Pictures.picture(row)), null)
                : new Found(null, new Definition(id, slug, name, text));
    }

    @Override
    public Next next(ArticleView article, int atMost) {
        long id = article.id().value();
        Named topic = article.topics().isEmpty() ? null : article.topics().get(0);
        long topicId = topic == null ? 0 : topic.id();
        List<Offered> offered = database.list(
                NEXT,
                row -> new Offered(Role.valueOf(row.getString("role")), Cards.card(row)),
                ids(article.topics()),
                ids(article.tags()),
                article.section() == null ? 0L : article.section().id(),
                id,
                topicId,
                id,
                topicId,
                id,
                atMost + 2);
        return next(topic, offered, atMost);
    }

    private static Long[] ids(List<Named> filedUnder) {
        return filedUnder.stream().map(Named::id).toArray(Long[]::new);
    }

    private static Next next(Named topic, List<Offered> offered, int atMost) {
        ArticleCard older = of(Role.OLDER, offered).findFirst().orElse(null);
        ArticleCard newer = of(Role.NEWER, offered).findFirst().orElse(null);
        return new Next(
                topic,
                older,
                newer,
                of(Role.MORE, offered)
                        .filter(card -> !card.equals(older) && !card.equals(newer))
                        .limit(atMost)
                        .toList());
    }

    private static Stream<ArticleCard> of(Role role, List<Offered> offered) {
        return offered.stream().filter(one -> one.role() == role).map(Offered::card);
    }
}
