package org.masthead.web.meta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.masthead.content.ArticleView;
import org.masthead.content.Picture;
import org.masthead.web.faces.Links;
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
        return picture == null || picture.placeholder()
                ? null
                : new CardPicture(
                        links.absolute(links.picture(picture)), picture.width(), picture.height(), picture.alt(), "");
    }
}
