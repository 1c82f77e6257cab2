package org.masthead.web.feed;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.List;
import org.masthead.content.ArticleView;
import org.masthead.content.Named;
import org.masthead.web.faces.Links;

/** JSON Feed 1.1. */
class JsonFeed {
    private final JsonGenerator json;
    private final Addresses addresses;

    JsonFeed(OutputStream out, Addresses addresses) {
        this.json = Json.createGenerator(out);
        this.addresses = addresses;
    }

    void write(Feed feed) {
        json.writeStartObject();
        json.write("version", "https://jsonfeed.org/version/1.1");
        json.write("title", feed.title());
        json.write("description", feed.description());
        json.write("home_page_url", addresses.absolute(feed.pagePath()));
        json.write("feed_url", addresses.absolute(feed.path(FeedFormat.JSON)));
        json.write("language", feed.language());
        if (!feed.hub().isEmpty()) {
            json.writeStartArray("hubs").writeStartObject();
            json.write("type", "WebSub").write("url", feed.hub());
            json.writeEnd().writeEnd();
        }
        json.writeStartArray("items");
        feed.articles().forEach(article -> item(article, feed.inFull()));
        json.writeEnd().writeEnd().close();
    }

    private void item(ArticleView article, boolean inFull) {
        json.writeStartObject();
        json.write("id", addresses.absolute("/") + "#article-" + article.id());
        json.write("url", addresses.absolute(Links.pathOf("articles", article.slug())));
        json.write("title", article.headline());
        json.write("language", article.language());
        json.write("date_published", Feed.moment(article.publishedAt()));
        json.write("date_modified", Feed.moment(Feed.updated(article)));
        text(article, inFull);
        if (SharedPicture.shows(article.image())) {
            json.write(
                    "image",
                    addresses.absolute(SharedPicture.of(article.image()).path()));
        }
        authors(article.authors());
        json.writeStartArray("tags");
        RssFeed.categories(article).forEach(json::write);
        json.writeEnd().writeEnd();
    }

    /** An item without any text is none. */
    private void text(ArticleView article, boolean inFull) {
        json.write("summary", article.standfirst());
        if (inFull) {
            json.write("content_html", FeedText.of(article, addresses));
        } else {
            json.write("content_text", article.standfirst());
        }
    }

    private void authors(List<Named> authors) {
        if (authors.isEmpty()) {
            return;
        }
        json.writeStartArray("authors");
        for (Named author : authors) {
            json.writeStartObject();
            json.write("name", author.name());
            json.write("url", addresses.absolute(Links.pathOf("authors", author.slug())));
            json.writeEnd();
        }
        json.writeEnd();
    }
}
