package org.masthead.web.meta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.masthead.content.ArticleView;
import org.masthead.content.Picture;
import org.masthead.web.faces.Links;
import org.masthead.web.feed.SharedPicture;
import org.masthead.web.meta.Head.CardPicture;

/** The picture that stands for a page where it is shared. */
@ApplicationScoped
class Cards {
    private Links links;

    protected Cards() {}

    @Inject
    Cards(Links links) {
        this.links = links;
    }

    CardPicture of(ArticleView article) {
        return of(article.image());
    }

    /** Null for none. */
    CardPicture of(Picture picture) {
        if (!SharedPicture.shows(picture)) {
            return null;
        }
        SharedPicture shown = SharedPicture.of(picture);
        return new CardPicture(
                links.absolute(shown.path()), shown.width(), shown.height(), picture.alt(), shown.contentType());
    }
}
