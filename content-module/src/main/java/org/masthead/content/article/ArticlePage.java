package org.masthead.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.ArticleView;
import org.masthead.content.Named;
import org.masthead.content.database.Database;

/** Public articles, whole: two statements, however many. */
@ApplicationScoped
class ArticlePage {
    private static final String WHOLE = "select " + Cards.COLUMNS
            + ", a.dateline, a.body, a.published_version, a.comments_open" + Cards.FROM + " where ";
    private static final String FILED = """
            select l.article_id, 'author' as what, w.id, w.slug, w.name, l.position::bigint as place
            from content.article_author l join content.author w on w.id = l.author_id where l.article_id = any(?)
            union all
            select l.article_id, 'tag', t.id, t.slug, t.name, 0
            from content.article_tag l join content.tag t on t.id = l.tag_id where l.article_id = any(?)
            union all
            select l.article_id, 'topic', t.id, t.slug, t.name, t.position
            from content.article_topic l join content.topic t on t.id = l.topic_id where l.article_id = any(?)
            order by what, place, name, id
            """;
    private static final String FACTS = """
            select a.id, a.slug, a.headline, a.kind, coalesce(s.name, '') as section,
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

    private record Filed(ArticleId article, String what, Named named) {}

    Optional<ArticleView> at(String slug) {
        return views(database.list(WHOLE + "a.slug = ?", ArticlePage::whole, slug)).stream()
                .findFirst();
    }

    /** Those of these that are public, in this order. */
    List<ArticleView> whole(List<ArticleId> ids) {
        var found = new HashMap<ArticleId, ArticleView>();
        views(database.list(WHOLE + "a.id = any(?)", ArticlePage::whole, (Object) numbers(ids)))
                .forEach(view -> found.put(view.id(), view));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private List<ArticleView> views(List<Whole> wholes) {
        var filed = filed(wholes.stream().map(whole -> whole.card().id()).toList());
        return wholes.stream()
                .map(whole -> view(whole, filed.getOrDefault(whole.card().id(), List.of())))
                .toList();
    }

    private static Whole whole(ResultSet row) throws SQLException {
        return new Whole(
                Cards.card(row),
                row.getString("dateline"),
                row.getString("body"),
                row.getInt("published_version"),
                row.getBoolean("comments_open"));
    }

    private Map<ArticleId, List<Filed>> filed(List<ArticleId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Long[] articles = numbers(ids);
        return database.list(FILED, ArticlePage::filed, articles, articles, articles).stream()
                .collect(Collectors.groupingBy(Filed::article));
    }

    private static Filed filed(ResultSet row) throws SQLException {
        var named = new Named(row.getLong("id"), row.getString("slug"), row.getString("name"));
        return new Filed(new ArticleId(row.getLong("article_id")), row.getString("what"), named);
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
        var facts = new HashMap<ArticleId, ArticleFacts>();
        database.list(FACTS, ArticlePage::fact, (Object) numbers(ids)).forEach(fact -> facts.put(fact.id(), fact));
        return facts;
    }

    private static ArticleFacts fact(ResultSet row) throws SQLException {
        return new ArticleFacts(
                new ArticleId(row.getLong("id")),
                row.getString("slug"),
                row.getString("headline"),
                row.getString("section"),
                Database.instant(row, "published_at"),
                ArticleKind.valueOf(row.getString("kind")));
    }

    private static Long[] numbers(Collection<ArticleId> ids) {
        return ids.stream().map(ArticleId::value).toArray(Long[]::new);
    }
}
