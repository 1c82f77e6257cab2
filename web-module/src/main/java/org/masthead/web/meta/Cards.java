package org.masthead.web.meta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.masthead.content.ArticleView;
import org.masthead.content.Frame;
import org.masthead.content.Picture;
import org.masthead.content.Rendition;
import org.masthead.content.Rendition.Format;
import org.masthead.web.faces.Links;
import org.masthead.web.meta.Head.CardPicture;
import org.masthead.web.share.ShareImage;
import org.masthead.web.share.ShareImages;

/** The picture that stands for a page where it is shared. */
@ApplicationScoped
class Cards {
    private static final int FACE = 640;

    private Links links;
    private ShareImages images;

    protected Cards() {}

    @Inject
    Cards(Links links, ShareImages images) {
        this.links = links;
        this.images = images;
    }

    CardPicture of(ArticleView article) {
        return of(images.of(article));
    }

    /** The site's own where there is none. */
    CardPicture of(Picture picture) {
        return of(images.ofPicture(picture));
    }

    CardPicture site() {
        return of(images.site());
    }

    /** A face is not cut to the shape of a headline. Null for none. */
    CardPicture face(Picture portrait) {
        if (portrait == null || portrait.placeholder() || !portrait.hasRenditions()) {
            return null;
        }
        Rendition form = portrait.rendition(Frame.SQUARE, FACE, Format.JPG);
        return new CardPicture(
                links.absolute(form.path()),
                form.width(),
                form.width(),
                portrait.alt(),
                form.format().contentType());
    }

    private CardPicture of(ShareImage image) {
        return new CardPicture(
                links.absolute(image.path()), image.width(), image.height(), image.alt(), image.contentType());
    }
}
