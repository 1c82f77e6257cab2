package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.content.ArticleCard;
import org.masthead.content.FrontPage;
import org.masthead.content.FrontPageStories;
import org.masthead.content.Galleries;
import org.masthead.content.GalleryCard;
import org.masthead.content.GalleryKind;
import org.masthead.content.SiteTime;
import org.masthead.content.StoryMaps;
import org.masthead.content.TopicView;
import org.masthead.web.map.Cartography;
import org.masthead.web.map.MapDrawing;
import org.masthead.web.pagecache.PageContents;

/** The front page; further pages of it hold only the news. */
@Named("front")
@RequestScoped
public class FrontScreen {
    private static final int TOPICS = 6;
    private static final int GALLERIES_EACH = 3;

    @Inject
    private FrontPage frontPage;

    @Inject
    private Galleries galleries;

    @Inject
    private StoryMaps maps;

    @Inject
    private Cartography cartography;

    @Inject
    private MostViewedBox mostViewed;

    @Inject
    private SiteTime time;

    @Inject
    private Requested requested;

    @Inject
    private PageContents contents;

    private FrontPageStories stories;
    private List<NewsDay> days = List.of();
    private List<TopicView> topics = List.of();
    private List<GalleryCard> latestGalleries = List.of();
    private MapDrawing map;

    public void open() {
        contents.arrangement();
        contents.list();
        stories = frontPage.stories(requested.page());
        stories.ids().forEach(contents::article);
        Screen.reached(stories.news());
        days = NewsDay.of(stories.news().items(), time.zone());
        if (isFirst()) {
            mostViewed.openBox();
            topics = frontPage.inFocus(TOPICS);
            latestGalleries = galleries.latest(GALLERIES_EACH);
            map = maps.newest().map(cartography::brief).orElse(null);
            if (map != null) {
                map.articles().forEach(contents::article);
            }
        }
    }

    public boolean isFirst() {
        return requested.page() == 1;
    }

    /** Nothing was ever published: the page says what to do. */
    public boolean isUnwritten() {
        return isFirst() && stories.ids().isEmpty();
    }

    public FrontPageStories getStories() {
        return stories;
    }

    /** The news by the day they came out. */
    public List<NewsDay> getDays() {
        return days;
    }

    /** How Editor's Choice is laid out: by the number of its stories, and whether the lead has a picture. */
    public String getLayout() {
        var choice = stories.choice();
        return "choice-" + choice.size() + (choice.get(0).image() == null ? " choice-worded" : "");
    }

    public boolean isBreaking(ArticleCard card) {
        return card.equals(stories.breaking());
    }

    public List<TopicView> getTopics() {
        return topics;
    }

    /** Null when there is none. */
    public MapDrawing getMap() {
        return map;
    }

    public List<GalleryCard> getPhotos() {
        return ofKind(GalleryKind.PHOTO);
    }

    public List<GalleryCard> getFilms() {
        return ofKind(GalleryKind.FILM);
    }

    private List<GalleryCard> ofKind(GalleryKind kind) {
        return latestGalleries.stream().filter(card -> card.kind() == kind).toList();
    }
}
