package org.masthead.web.meta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.masthead.content.Named;
import org.masthead.content.Picture;
import org.masthead.content.SiteTime;
import org.masthead.web.faces.Links;
import org.masthead.web.faces.Site;
import org.masthead.web.feed.SharedPicture;
import org.masthead.web.pagecache.Assets;

/** Words that the structured data of several pages share. */
@ApplicationScoped
class Vocabulary {
    private Links links;
    private Site site;
    private ZoneId zone;
    private Assets assets;

    protected Vocabulary() {}

    @Inject
    Vocabulary(Links links, Site site, SiteTime time, Assets assets) {
        this.links = links;
        this.site = site;
        this.zone = time.zone();
        this.assets = assets;
    }

    /** A step on the way from the front page. */
    record Crumb(String name, String path) {}

    String url(String path) {
        return links.absolute(path);
    }

    String file(long media, String name) {
        return links.absolute(links.media(media, name));
    }

    String language() {
        return site.getLanguage();
    }

    /** With the offset that the site had from UTC then; null stays null. */
    String moment(Instant moment) {
        return moment == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        moment.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }

    /** Null for none, and for one that did not come with its import. */
    JsonObject picture(Picture picture) {
        if (!SharedPicture.shows(picture)) {
            return null;
        }
        SharedPicture shown = SharedPicture.of(picture);
        Thing image = Thing.of("ImageObject")
                .with("url", url(shown.path()))
                .with("caption", picture.caption())
                .with("creditText", picture.credit());
        if (shown.isMeasured()) {
            image.with("width", shown.width()).with("height", shown.height());
        }
        return image.json();
    }

    JsonObject page(String kind, Named named) {
        String type = kind.equals("authors") ? "Person" : "Thing";
        return Thing.of(type)
                .with("name", named.name())
                .with("url", url(Links.pathOf(kind, named.slug())))
                .json();
    }

    JsonObject publisher() {
        return Thing.named(url("/#publisher"));
    }

    JsonObject organisation() {
        return Thing.of("NewsMediaOrganization")
                .with("@id", url("/#publisher"))
                .with("name", site.getName())
                .with("slogan", site.getMotto())
                .with("url", url("/"))
                .with("logo", logo())
                .with("correctionsPolicy", url("/corrections"))
                .json();
    }

    private JsonObject logo() {
        return Thing.of("ImageObject")
                .with("url", url(assets.of("icon-512.png")))
                .with("width", 512)
                .with("height", 512)
                .json();
    }

    JsonObject website() {
        JsonObject entry = Thing.of("EntryPoint")
                .with("urlTemplate", url("/search?q={search_term_string}"))
                .json();
        JsonObject search = Thing.of("SearchAction")
                .with("target", entry)
                .with("query-input", "required name=search_term_string")
                .json();
        return Thing.of("WebSite")
                .with("@id", url("/#site"))
                .with("name", site.getName())
                .with("url", url("/"))
                .with("inLanguage", site.getLanguage())
                .with("publisher", publisher())
                .with("potentialAction", search)
                .json();
    }

    /** The way from the front page to this page, itself last. */
    JsonObject way(List<Crumb> crumbs) {
        List<JsonObject> steps = new ArrayList<>();
        steps.add(step(1, new Crumb(site.getName(), "/")));
        crumbs.forEach(crumb -> steps.add(step(steps.size() + 1, crumb)));
        return Thing.of("BreadcrumbList").with("itemListElement", steps).json();
    }

    private JsonObject step(int position, Crumb crumb) {
        return Thing.of("ListItem")
                .with("position", position)
                .with("name", crumb.name())
                .with("item", url(crumb.path()))
                .json();
    }
}
