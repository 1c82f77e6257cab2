package org.masthead.web.feed;

import java.io.OutputStream;
import java.time.Instant;
import javax.xml.stream.XMLStreamException;
import org.masthead.content.ArticleView;
import org.masthead.content.Named;
import org.masthead.content.Picture;
import org.masthead.web.faces.Links;

/** Atom, RFC 4287. */
class AtomFeed {
    private final XmlPage xml;
    private final Addresses addresses;

    AtomFeed(OutputStream out, Addresses addresses) throws XMLStreamException {
        this.xml = new XmlPage(out);
        this.addresses = addresses;
    }

    void write(Feed feed) throws XMLStreamException {
        xml.start("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", feed.language());
        xml.text("title", feed.title());
        xml.text("subtitle", feed.description());
        xml.text("id", addresses.absolute(feed.pagePath()));
        xml.text("updated", Feed.moment(feed.updated().orElse(Instant.EPOCH)));
        String here = addresses.absolute(feed.path(FeedFormat.ATOM));
        xml.empty("link", "rel", "self", "type", FeedFormat.ATOM.contentType(), "href", here);
        link("alternate", addresses.absolute(feed.pagePath()));
        if (!feed.hub().isEmpty()) {
            xml.empty("link", "rel", "hub", "href", feed.hub());
        }
        xml.start("author").text("name", feed.title()).end();
        for (var article : feed.articles()) {
            entry(article, feed.inFull());
        }
        xml.end().close();
    }

    private void entry(ArticleView article, boolean inFull) throws XMLStreamException {
        xml.start("entry", "xml:lang", article.language());
        xml.text("title", article.headline());
        xml.text("id", addresses.absolute("/") + "#article-" + article.id());
        xml.text("published", Feed.moment(article.publishedAt()));
        xml.text("updated", Feed.moment(Feed.updated(article)));
        link("alternate", addresses.absolute(Links.pathOf("articles", article.slug())));
        for (Named author : article.authors()) {
            xml.start("author").text("name", author.name());
            xml.text("uri", addresses.absolute(Links.pathOf("authors", author.slug())))
                    .end();
        }
        categories(article);
        xml.text("summary", article.standfirst());
        if (inFull) {
            xml.text("content", FeedText.of(article, addresses), "type", "html");
        }
        if (SharedPicture.shows(article.image())) {
            picture(article.image());
        }
        xml.end();
    }

    private void categories(ArticleView article) throws XMLStreamException {
        for (String name : RssFeed.categories(article).toList()) {
            xml.empty("category", "term", name);
        }
    }

    private void picture(Picture picture) throws XMLStreamException {
        xml.empty(
                "media:content",
                "xmlns:media",
                "http://search.yahoo.com/mrss/",
                "url",
                addresses.absolute(SharedPicture.of(picture).path()),
                "medium",
                "image");
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.empty("link", "rel", relation, "type", "text/html", "href", address);
    }
}
