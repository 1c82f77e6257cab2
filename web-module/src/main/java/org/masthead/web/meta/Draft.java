package org.masthead.web.meta;

import jakarta.json.JsonObject;
import java.util.List;
import org.masthead.content.ArticleView;
import org.masthead.content.Page;
import org.masthead.web.meta.Head.CardPicture;
import org.masthead.web.meta.Head.FeedLink;

/** A {@link Head} in the making. */
final class Draft {
    private static final int LONGEST_DESCRIPTION = 300;
    private final String title;
    private final String path;
    private String description = "";
    private String type = "website";
    private CardPicture picture;
    private ArticleView article;
    private List<FeedLink> feeds = List.of();
    private int number = 1;
    private boolean hasNext;
    private boolean embeddable;
    private String json = "";

    Draft(String title, String path) {
        this.title = title;
        this.path = path;
    }

    /** By the first of these that says anything. */
    Draft described(String text, String otherwise) {
        description = Sentence.cut(text.isBlank() ? otherwise : text, LONGEST_DESCRIPTION);
        return this;
    }

    Draft of(ArticleView shown, CardPicture card, String graph) {
        type = "article";
        article = shown;
        picture = card;
        embeddable = true;
        json = graph;
        return this;
    }

    Draft shown(String ofType, CardPicture card) {
        type = ofType;
        picture = card;
        return this;
    }

    Draft fed(List<FeedLink> links) {
        feeds = links;
        return this;
    }

    /** @param page null for none */
    Draft paged(Page<?> page) {
        if (page != null) {
            number = page.number();
            hasNext = page.hasNext();
        }
        return this;
    }

    Draft embeddable() {
        embeddable = true;
        return this;
    }

    Draft things(JsonObject... things) {
        json = Graph.of(things);
        return this;
    }

    Head head() {
        return new Head(
                title,
                description,
                path == null ? null : at(number),
                type,
                picture,
                article,
                feeds,
                number > 1 ? at(number - 1) : null,
                hasNext ? at(number + 1) : null,
                embeddable,
                json);
    }

    /** The first page is the list's own address. */
    private String at(int page) {
        return page == 1 ? path : path + "?page=" + page;
    }
}
