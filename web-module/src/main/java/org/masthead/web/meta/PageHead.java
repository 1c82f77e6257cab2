package org.masthead.web.meta;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.masthead.content.ArticleView;
import org.masthead.content.AuthorView;
import org.masthead.content.Correction;
import org.masthead.content.GalleryView;
import org.masthead.content.Page;
import org.masthead.content.Picture;
import org.masthead.content.SectionView;
import org.masthead.content.StoryMapView;
import org.masthead.content.TagView;
import org.masthead.content.TopicView;
import org.masthead.web.faces.Links;
import org.masthead.web.faces.Site;
import org.masthead.web.faces.Texts;
import org.masthead.web.meta.Vocabulary.Crumb;

/**
 * What the head of this request's page says. Each page tells it what it shows, after its own screen was opened and before
 * anything is rendered; a page that was not found has nothing to tell (null).
 *
 * <pre>{@code
 * <f:event type="preRenderView" listener="#{tagScreen.open}"/>
 * <f:event type="preRenderView" listener="#{pageHead.tag(tagScreen.tag, tagScreen.page)}"/>
 * }</pre>
 */
@Named("pageHead")
@RequestScoped
public class PageHead {
    @Inject
    private Site site;

    @Inject
    private Texts texts;

    @Inject
    private Vocabulary words;

    @Inject
    private ArticleThing articles;

    @Inject
    private GalleryThing galleries;

    @Inject
    private ListThing lists;

    @Inject
    private HeadFeeds feeds;

    @Inject
    private Cards cards;

    @Inject
    private AskedAddress asked;

    private Head head;

    /** What was told; for a page that told nothing, what its address says. */
    public Head getHead() {
        if (head == null) {
            head = draft("", asked.path())
                    .described(site.getMotto(), texts.of("meta.front", site.getName()))
                    .head();
        }
        return head;
    }

    public void front(Page<?> news) {
        if (news != null) {
            head = draft(site.getName(), "/")
                    .described(site.getMotto(), texts.of("meta.front", site.getName()))
                    .paged(news)
                    .things(words.website(), words.organisation())
                    .head();
        }
    }

    /** @param corrections newest first; null: none */
    public void article(ArticleView article, List<Correction> corrections) {
        if (article != null) {
            head = new Draft(article.headline(), ArticleThing.path(article))
                    .described(article.standfirst(), ArticleThing.beginning(article))
                    .of(
                            article,
                            cards.of(article),
                            articles.graph(article, corrections == null ? List.of() : corrections))
                    .head();
        }
    }

    public void section(SectionView section, Page<?> page) {
        if (section != null) {
            List<Crumb> way = section.path().stream()
                    .map(step -> new Crumb(step.name(), Links.pathOf("sections", step.slug())))
                    .toList();
            filed("sections", section.slug(), section.name(), section.description(), null, way, page);
        }
    }

    public void tag(TagView tag, Page<?> page) {
        if (tag != null) {
            filed("tags", tag.slug(), tag.name(), tag.description(), null, way("tags", tag.slug(), tag.name()), page);
        }
    }

    public void topic(TopicView topic, Page<?> page) {
        if (topic != null) {
            List<Crumb> way = List.of(
                    new Crumb(texts.of("front.focus"), "/topics"),
                    new Crumb(topic.name(), Links.pathOf("topics", topic.slug())));
            filed("topics", topic.slug(), topic.name(), topic.definition(), topic.image(), way, page);
        }
    }

    public void author(AuthorView author, Page<?> page) {
        if (author != null) {
            String path = Links.pathOf("authors", author.slug());
            head = new Draft(author.name(), path)
                    .described(author.biography(), texts.of("meta.author", author.name(), site.getName()))
                    .shown("profile", cards.face(author.portrait()))
                    .fed(feeds.of(path, author.name()))
                    .paged(page)
                    .things(
                            lists.author(author, path),
                            words.way(way("authors", author.slug(), author.name())),
                            words.organisation())
                    .head();
        }
    }

    public void gallery(GalleryView gallery) {
        if (gallery != null) {
            String path = GalleryThing.path(gallery);
            List<Crumb> way =
                    List.of(new Crumb(texts.of("front.gallery"), "/gallery"), new Crumb(gallery.title(), path));
            Picture first =
                    gallery.items().isEmpty() ? null : gallery.items().get(0).picture();
            head = new Draft(gallery.title(), path)
                    .described(gallery.description(), gallery.title())
                    .shown("article", cards.of(first))
                    .embeddable()
                    .things(Stream.concat(
                                    galleries.of(gallery).stream(), Stream.of(words.way(way), words.organisation()))
                            .toArray(JsonObject[]::new))
                    .head();
        }
    }

    public void map(StoryMapView map) {
        if (map != null) {
            String path = Links.pathOf("maps", map.slug());
            List<Crumb> way = List.of(new Crumb(texts.of("frame.maps"), "/maps"), new Crumb(map.title(), path));
            head = draft(map.title(), path)
                    .described(map.introduction(), map.title())
                    .things(lists.of(map.title(), map.introduction(), path, List.of()), words.way(way))
                    .head();
        }
    }

    /**
     * Any other page with a list, or without one.
     *
     * @param page null for none
     */
    public void list(String title, String path, String description, Page<?> page) {
        head = draft(title, path)
                .described(description, texts.of("meta.list", title, site.getName()))
                .paged(page)
                .things(
                        lists.of(title, description, path, page == null ? List.of() : page.items()),
                        words.way(List.of(new Crumb(title, path))))
                .head();
    }

    /** The form alone may be listed; what it finds is no page of its own. */
    public void search(String title, boolean asked) {
        if (asked) {
            hidden(title);
        } else {
            list(title, "/search", "", null);
        }
    }

    /** A page that no search engine should list. */
    public void hidden(String title) {
        if (title != null) {
            head = new Draft(title, null).described("", title).head();
        }
    }

    /** Of a page without a picture of its own. */
    private Draft draft(String title, String path) {
        return new Draft(title, path).shown("website", cards.site());
    }

    private void filed(
            String kind, String slug, String name, String about, Picture picture, List<Crumb> way, Page<?> page) {
        String path = Links.pathOf(kind, slug);
        String description = about.isEmpty() ? texts.of("meta.filed", name, site.getName()) : about;
        head = new Draft(name, path)
                .described(about, description)
                .shown("website", cards.of(picture))
                .fed(feeds.of(path, name))
                .paged(page)
                .things(lists.of(name, description, path, page == null ? List.of() : page.items()), words.way(way))
                .head();
    }

    private static List<Crumb> way(String kind, String slug, String name) {
        return List.of(new Crumb(name, Links.pathOf(kind, slug)));
    }
}
