package org.masthead.web.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleView;
import org.masthead.content.Direction;
import org.masthead.content.Frame;
import org.masthead.content.Picture;
import org.masthead.content.Rendition;
import org.masthead.content.Rendition.Format;
import org.masthead.web.faces.Site;

/**
 * Which picture stands for a page where it is shared: its own, cut to 1200 by 630 around its focus, or where it has none one
 * that we draw of its headline: {@code #{shareImages.of(article).path}}.
 */
@Named("shareImages")
@ApplicationScoped
public class ShareImages {
    /** Below that, what other sites show of it is no larger than a stamp. */
    private static final int LARGE_ENOUGH = 600;

    private Site site;

    protected ShareImages() {}

    @Inject
    public ShareImages(Site site) {
        this.site = site;
    }

    public ShareImage of(ArticleView article) {
        String section = article.section() == null ? "" : article.section().name();
        var drawn = new Placard(
                article.headline(), section, site.getName(), article.language(), article.direction() == Direction.RTL);
        return isLargeEnough(article.image()) ? cut(article.image()) : drawn(article.id(), drawn);
    }

    public ShareImage ofCard(ArticleCard article) {
        return isLargeEnough(article.image()) ? cut(article.image()) : drawn(article.id(), placard(article));
    }

    /** The site's own where there is no picture. */
    public ShareImage ofPicture(Picture picture) {
        return isLargeEnough(picture) ? cut(picture) : site();
    }

    /** The site's name, for pages that have nothing else. */
    public ShareImage site() {
        return drawn("site", sitePlacard());
    }

    Placard placard(ArticleCard article) {
        String section = article.section() == null ? "" : article.section().name();
        return new Placard(
                article.headline(), section, site.getName(), article.language(), article.direction() == Direction.RTL);
    }

    Placard sitePlacard() {
        return new Placard(site.getName(), "", site.getMotto(), site.getLanguage(), isRightToLeft(site.getLanguage()));
    }

    private static boolean isRightToLeft(String language) {
        return language.startsWith("ar") || language.startsWith("fa") || language.startsWith("he");
    }

    private static boolean isLargeEnough(Picture picture) {
        return picture != null
                && !picture.placeholder()
                && picture.hasRenditions()
                && picture.cut(Frame.SHARE).width() >= LARGE_ENOUGH;
    }

    private static ShareImage cut(Picture picture) {
        Rendition form = picture.rendition(Frame.SHARE, Placard.WIDTH, Format.JPG);
        return new ShareImage(
                form.path(),
                form.width(),
                picture.cut(Frame.SHARE).heightAt(form.width()),
                form.format().contentType(),
                picture.alt());
    }

    private static ShareImage drawn(ArticleId article, Placard placard) {
        return drawn(Long.toString(article.value()), placard);
    }

    private static ShareImage drawn(String of, Placard placard) {
        return new ShareImage(
                "/share/" + of + "/" + placard.hash() + ".png",
                Placard.WIDTH,
                Placard.HEIGHT,
                "image/png",
                placard.headline());
    }
}
