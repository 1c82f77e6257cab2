package org.masthead.content.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.masthead.content.ArticleCard;
import org.masthead.content.Articles;
import org.masthead.content.Dossiers;
import org.masthead.content.Page;
import org.masthead.content.article.ArticleLists;
import org.masthead.content.article.Cards;
import org.masthead.content.database.Database;

@ApplicationScoped
class DossierReading implements Dossiers {
    private static final String KEY = "select " + Cards.COLUMNS + Cards.FROM + """
             join content.topic_key_article k on k.article_id = a.id
             where k.topic_id = ? and a.kind <> 'PAGE' order by k.position, a.id limit 12
            """;
    private static final String ON_TOPIC =
            " exists (select 1 from content.article_topic f where f.article_id = a.id and f.topic_id = ?)";

    private Database database;
    private TopicPages topics;
    private ArticleLists lists;

    protected DossierReading() {}

    @Inject
    DossierReading(Database database, TopicPages topics, ArticleLists lists) {
        this.database = database;
        this.topics = topics;
        this.lists = lists;
    }

    @Override
    public Optional<Dossier> at(String slug) {
        return topics.withMap(slug)
                .map(found -> new Dossier(found.topic(), key(found.topic().id()), found.map()));
    }

    private List<ArticleCard> key(long topicId) {
        return database.list(KEY, Cards::card, topicId);
    }

    @Override
    public Page<ArticleCard> timeline(long topicId, boolean oldestFirst, int page, int size) {
        return oldestFirst
                ? lists.oldestFirst(page, size, Articles.LIST_END, ON_TOPIC, topicId)
                : lists.page(page, size, Articles.LIST_END, ON_TOPIC, topicId);
    }
}
