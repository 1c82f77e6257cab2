package org.masthead.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.content.ArticleCard;
import org.masthead.content.Articles;
import org.masthead.content.Syndication;
import org.masthead.content.Syndication.Of;
import org.masthead.web.faces.Links;
import org.masthead.web.faces.Site;
import org.masthead.web.pagecache.PageContents;

/** What a feed's address asks for. */
@RequestScoped
class FeedList {
    static final int ITEMS = 30;

    @Inject
    private Articles articles;

    @Inject
    private Syndication syndication;

    @Inject
    private PageContents contents;

    @Inject
    private Site site;

    @Inject
    private Hub hub;

    @Inject
    @ConfigProperty(name = "masthead.feeds.full-text", defaultValue = "true")
    private boolean inFull;

    /** Empty when there is no such section, tag, topic or author. */
    Optional<Feed> at(FeedAddress address) {
        String slug = address.slug();
        return switch (address.kind()) {
            case "sections" ->
                articles.section(slug).map(it -> feed(address, it.name(), it.description(), Of.SECTION, it.id()));
            case "tags" -> articles.tag(slug).map(it -> feed(address, it.name(), it.description(), Of.TAG, it.id()));
            case "topics" ->
                articles.topic(slug).map(it -> feed(address, it.name(), it.definition(), Of.TOPIC, it.id()));
            case "authors" ->
                articles.author(slug).map(it -> feed(address, it.name(), it.biography(), Of.AUTHOR, it.id()));
            default -> Optional.of(feed(site.getName(), site.getMotto(), "", Of.SITE, 0));
        };
    }

    private Feed feed(FeedAddress address, String name, String about, Of of, long id) {
        String page = Links.pathOf(address.kind(), address.slug());
        return feed(site.getName() + " – " + name, about, page, of, id);
    }

    private Feed feed(String title, String about, String page, Of of, long id) {
        contents.list();
        var ids = contents.cards(syndication.newest(of, id, ITEMS)).stream()
                .map(ArticleCard::id)
                .toList();
        return new Feed(
                title,
                about.isBlank() ? title : about,
                page,
                site.getLanguage(),
                ids.isEmpty() ? List.of() : syndication.whole(ids),
                inFull,
                hub.address());
    }
}
