package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.masthead.content.ArticleCard;
import org.masthead.content.FrontPage;
import org.masthead.content.Galleries;
import org.masthead.content.GalleryCard;
import org.masthead.content.GalleryKind;
import org.masthead.content.Page;
import org.masthead.content.StoryMaps;
import org.masthead.content.TopicView;
import org.masthead.web.map.Cartography;
import org.masthead.web.map.MapDrawing;
import org.masthead.web.pagecache.PageContents;

/** The front page; further pages of it hold only the news. */
@Named("front")
@RequestScoped
public class FrontScreen {
    private static final int CHOSEN = 5;
    private static final int NEWS = 12;
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
    private Requested requested;

    @Inject
    private PageContents contents;

    private List<ArticleCard> chosen = List.of();
    private Page<ArticleCard> news;
    private List<TopicView> topics = List.of();
    private List<GalleryCard> latestGalleries = List.of();
    private MapDrawing map;

    public void open() {
        contents.arrangement();
        chosen = contents.cards(frontPage.editorsChoice(CHOSEN));
        var shown = chosen.stream().map(ArticleCard::id).collect(Collectors.toSet());
        news = Screen.reached(contents.page(frontPage.news(shown, requested.page(), NEWS)));
        if (isFirst()) {
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

    public ArticleCard getLead() {
        return chosen.isEmpty() ? null : chosen.get(0);
    }

    public List<ArticleCard> getCompanions() {
        return chosen.isEmpty() ? List.of() : chosen.subList(1, chosen.size());
    }

    public Page<ArticleCard> getNews() {
        return news;
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
