package org.masthead.web.meta;

import java.util.List;
import org.masthead.content.ArticleView;

/**
 * What stands in the head of a page beside its title.
 *
 * @param title without the site's name; empty when the page did not say
 * @param path the address that the page is to be known by; null for a page that no search engine should list
 * @param type as OpenGraph has it
 * @param article null on every other page
 * @param previous path of the page with newer items, null for none
 * @param next path of the page with older items, null for none
 * @param json structured data, safe inside a script element; empty for none
 */
public record Head(
        String title,
        String description,
        String path,
        String type,
        CardPicture picture,
        ArticleView article,
        List<FeedLink> feeds,
        String previous,
        String next,
        boolean embeddable,
        String json) {
    /** The picture of a card; {@code url} with scheme and host where they are known. */
    public record CardPicture(String url, int width, int height, String alt, String contentType) {}

    /** A feed of what the page shows. */
    public record FeedLink(String title, String contentType, String path) {}
}
