package org.masthead.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleView;
import org.masthead.content.Named;
import org.masthead.content.database.Database;

/** One public article, whole: two statements. */
@ApplicationScoped
class ArticlePage {
    private static final String WHOLE = "select " + Cards.COLUMNS
            + ", a.dateline, a.body, a.published_version, a.comments_open" + Cards.FROM + " where a.slug = ?";
    private static final String FILED = """
            select 'author' as what, w.id, w.slug, w.name, l.position::bigint as place
            from content.article_author l join content.author w on w.id = l.author_id where l.article_id = ?
            union all
            select 'tag', t.id, t.slug, t.name, 0
            from content.article_tag l join content.tag t on t.id = l.tag_id where l.article_id = ?
            union all
            select 'topic', t.id, t.slug, t.name, t.position
            from content.article_topic l join content.topic t on t.id = l.topic_id where l.article_id = ?
            order by what, place, name, id
            """;
    private static final String FACTS = """
            select a.id, a.slug, a.headline, coalesce(s.name, '') as section,
                   case when a.published_version > 0 then a.published_at end as published_at
            from content.article a left join content.section s on s.id = a.section_id where a.id = any(?)
            """;

    private Database database;

    protected ArticlePage() {}

    @Inject
    ArticlePage(Database database) {
        this.database = database;
    }

    private record Whole(ArticleCard card, String dateline, String body, int version, boolean commentsOpen) {}

    private record Filed(String what, Named named) {}

    Optional<ArticleView> at(String slug) {
        return database.first(WHOLE, ArticlePage::whole, slug).map(whole -> view(whole, filed(whole.card())));
    }

    private static Whole whole(ResultSet row) throws SQLException {
        return new Whole(
                Cards.card(row),
                row.getString("dateline"),
                row.getString("body"),
                row.getInt("published_version"),
                row.getBoolean("comments_open"));
    }

    private List<Filed> filed(ArticleCard card) {
        long id = card.id().value();
        return database.list(
                FILED,
                row -> new Filed(
                        row.getString("what"),
                        new Named(row.getLong("id"), row.getString("slug"), row.getString("name"))),
                id,
                id,
                id);
    }

    private static ArticleView view(Whole whole, List<Filed> filed) {
        ArticleCard card = whole.card();
        return new ArticleView(
                card.id(),
                card.slug(),
                card.kind(),
                card.kicker(),
                card.headline(),
                card.standfirst(),
                whole.dateline(),
                whole.body(),
                card.section(),
                card.image(),
                only("author", filed),
                only("tag", filed),
                only("topic", filed),
                card.language(),
                card.direction(),
                card.publishedAt(),
                card.updatedAt(),
                whole.version(),
                whole.commentsOpen());
    }

    private static List<Named> only(String what, List<Filed> filed) {
        return filed.stream()
                .filter(one -> one.what().equals(what))
                .map(Filed::named)
                .toList();
    }

    Map<ArticleId, ArticleFacts> facts(Collection<ArticleId> ids) {
        Long[] wanted = ids.stream().map(ArticleId::value).toArray(Long[]::new);
        var facts = new HashMap<ArticleId, ArticleFacts>();
        database.list(FACTS, ArticlePage::fact, (Object) wanted).forEach(fact -> facts.put(fact.id(), fact));
        return facts;
    }

    private static ArticleFacts fact(ResultSet row) throws SQLException {
        return new ArticleFacts(
                new ArticleId(row.getLong("id")),
                row.getString("slug"),
                row.getString("headline"),
                row.getString("section"),
                Database.instant(row, "published_at"));
    }
}
