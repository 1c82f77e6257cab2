package org.masthead.content.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleId;
import org.masthead.content.FrontPage;
import org.masthead.content.FrontPageStories;
import org.masthead.content.Page;
import org.masthead.content.TopicView;
import org.masthead.content.database.Database;
import org.masthead.content.topic.TopicPages;

/** The front page in five statements; none of them reads more rows because the archive is larger. */
@ApplicationScoped
class FrontPageReading implements FrontPage {
    private static final int OPINIONS = 4;
    private static final int NEWS = 10;
    private static final int SECTIONS = 12;
    private static final int EACH = 4;
    private static final int COUNTED_IN_FOCUS = 100;

    private TopPlaces top;
    private FrontPageLists lists;
    private TopicPages topics;

    protected FrontPageReading() {}

    FrontPageReading(Database database, TopicPages topics) {
        this(new TopPlaces(database), new FrontPageLists(database), topics);
    }

    @Inject
    FrontPageReading(TopPlaces top, FrontPageLists lists, TopicPages topics) {
        this.top = top;
        this.lists = lists;
        this.topics = topics;
    }

    @Override
    public FrontPageStories stories(int newsPage) {
        var shown = new HashSet<ArticleId>();
        TopPlaces.Taken taken = top.now();
        note(shown, taken.all());
        var opinion = lists.opinion(shown, OPINIONS);
        opinion.forEach(piece -> shown.add(piece.card().id()));
        Page<ArticleCard> news = lists.news(shown, newsPage, NEWS);
        if (newsPage > 1) {
            return new FrontPageStories(null, List.of(), List.of(), news, List.of());
        }
        note(shown, news.items());
        return new FrontPageStories(
                taken.breaking(), taken.choice(), opinion, news, lists.sections(shown, SECTIONS, EACH));
    }

    private static void note(Set<ArticleId> shown, List<ArticleCard> cards) {
        cards.forEach(card -> shown.add(card.id()));
    }

    @Override
    public List<TopicView> inFocus(int atMost) {
        return topics.inFocus(atMost, COUNTED_IN_FOCUS);
    }
}
