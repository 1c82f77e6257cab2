package org.masthead.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.masthead.content.ArticleView;
import org.masthead.content.Articles;
import org.masthead.content.Direction;
import org.masthead.content.Galleries;
import org.masthead.content.GalleryView;
import org.masthead.content.Named;
import org.masthead.content.Picture;
import org.masthead.content.StoryMapView;
import org.masthead.content.StoryMaps;
import org.masthead.web.faces.Links;
import org.masthead.web.faces.Site;
import org.masthead.web.pagecache.PageContents;

/** Which of our pages can be shown elsewhere, by their addresses. */
@RequestScoped
class Embeds {
    private static final Pattern PATH = Pattern.compile("/(articles|gallery|maps)/([^/]+)");

    @Inject
    private Articles articles;

    @Inject
    private Galleries galleries;

    @Inject
    private StoryMaps maps;

    @Inject
    private PageContents contents;

    @Inject
    private Site site;

    /** What stands at the address; empty for an address of another site, and for one that cannot be embedded. */
    Optional<Embed> at(String address, Addresses addresses) {
        Matcher path = PATH.matcher(ownPath(address, addresses));
        if (!path.matches()) {
            return Optional.empty();
        }
        String slug = path.group(2);
        return switch (path.group(1)) {
            case "articles" -> articles.bySlug(slug).map(this::of);
            case "gallery" -> arranged(galleries.bySlug(slug).map(this::of));
            default -> arranged(maps.bySlug(slug).map(this::of));
        };
    }

    /** Decoded; empty for another site's. The scheme may differ: a site moves to TLS, its old addresses stay. */
    private static String ownPath(String address, Addresses addresses) {
        try {
            URI asked = new URI(address.strip());
            URI own = new URI(addresses.absolute("/"));
            boolean isOurs = asked.getAuthority() == null
                    || asked.getAuthority().equalsIgnoreCase(own.getAuthority())
                            && asked.getScheme() != null
                            && asked.getScheme().matches("(?i)https?");
            return isOurs && asked.getPath() != null ? asked.getPath() : "";
        } catch (URISyntaxException noAddress) {
            return "";
        }
    }

    private Optional<Embed> arranged(Optional<Embed> embed) {
        contents.arrangement();
        return embed;
    }

    private Embed of(ArticleView article) {
        contents.article(article.id());
        return new Embed(
                Links.pathOf("articles", article.slug()),
                article.headline(),
                article.standfirst(),
                article.authors().stream().findFirst().orElse(null),
                article.image(),
                article.language(),
                article.direction());
    }

    private Embed of(GalleryView gallery) {
        Picture first =
                gallery.items().isEmpty() ? null : gallery.items().get(0).picture();
        return ofSite(Links.pathOf("gallery", gallery.slug()), gallery.title(), gallery.description(), first);
    }

    private Embed of(StoryMapView map) {
        return ofSite(Links.pathOf("maps", map.slug()), map.title(), map.introduction(), null);
    }

    private Embed ofSite(String path, String title, String text, Picture picture) {
        return new Embed(path, title, text, null, picture, site.getLanguage(), Direction.LTR);
    }

    /**
     * @param author null for none
     * @param picture null for none
     */
    record Embed(
            String path,
            String title,
            String text,
            Named author,
            Picture picture,
            String language,
            Direction direction) {}
}
