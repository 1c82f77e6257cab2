package org.masthead.content.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleId;
import org.masthead.content.FrontPage;
import org.masthead.content.Page;
import org.masthead.content.TopicView;
import org.masthead.content.article.ArticleLists;
import org.masthead.content.article.Cards;
import org.masthead.content.database.Database;
import org.masthead.content.topic.TopicPages;

/** The front page in four statements; none of them reads more rows because the archive is larger. */
@ApplicationScoped
class FrontPageReading implements FrontPage {
    private static final int NEWS_END = 600;
    private static final int COUNTED_IN_FOCUS = 100;
    private static final String CHOICE = "select " + Cards.COLUMNS + Cards.FROM + """
             join (
               select c.article_id as id, 1 as rank, c.position from content.slot c
               where c.place = 'EDITORS_CHOICE' and c.starts_at <= content.moment()
                 and (c.ends_at is null or c.ends_at > content.moment())
               union all
               (select p.id, 2, 0 from content.public_article p where p.sticky and p.kind <> 'PAGE'
                order by p.published_at desc nulls last, p.id desc limit ?)
               union all
               (select p.id, 3, 0 from content.public_article p where p.kind <> 'PAGE'
                order by p.published_at desc nulls last, p.id desc limit ?)
             ) choice on choice.id = a.id
             order by choice.rank, choice.position, a.published_at desc nulls last, a.id desc
            """;

    private Database database;
    private ArticleLists lists;
    private TopicPages topics;

    protected FrontPageReading() {}

    @Inject
    FrontPageReading(Database database, ArticleLists lists, TopicPages topics) {
        this.database = database;
        this.lists = lists;
        this.topics = topics;
    }

    @Override
    public List<ArticleCard> editorsChoice(int slots) {
        return database.list(CHOICE, Cards::card, slots, slots).stream()
                .distinct()
                .limit(slots)
                .toList();
    }

    @Override
    public Page<ArticleCard> news(Set<ArticleId> without, int page, int size) {
        Long[] shown = without.stream().map(ArticleId::value).toArray(Long[]::new);
        return lists.page(page, size, NEWS_END, "a.id <> all(?)", (Object) shown);
    }

    @Override
    public List<TopicView> inFocus(int atMost) {
        return topics.inFocus(atMost, COUNTED_IN_FOCUS);
    }
}
