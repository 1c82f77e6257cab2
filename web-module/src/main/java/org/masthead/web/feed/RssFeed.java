package org.masthead.web.feed;

import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.masthead.content.ArticleView;
import org.masthead.content.Named;
import org.masthead.content.Picture;
import org.masthead.web.faces.Links;

/** RSS 2.0 with the modules that readers know: content, dc, media and Atom's moment of an update. */
class RssFeed {
    private static final String[] MODULES = {
        "version", "2.0",
        "xmlns:atom", "http://www.w3.org/2005/Atom",
        "xmlns:content", "http://purl.org/rss/1.0/modules/content/",
        "xmlns:dc", "http://purl.org/dc/elements/1.1/",
        "xmlns:media", "http://search.yahoo.com/mrss/"
    };
    private final XmlPage xml;
    private final Addresses addresses;

    RssFeed(OutputStream out, Addresses addresses) throws XMLStreamException {
        this.xml = new XmlPage(out);
        this.addresses = addresses;
    }

    void write(Feed feed) throws XMLStreamException {
        xml.start("rss", MODULES).start("channel");
        xml.text("title", feed.title());
        xml.text("link", addresses.absolute(feed.pagePath()));
        xml.text("description", feed.description());
        xml.text("language", feed.language());
        String here = addresses.absolute(feed.path(FeedFormat.RSS));
        xml.empty("atom:link", "rel", "self", "type", FeedFormat.RSS.contentType(), "href", here);
        if (!feed.hub().isEmpty()) {
            xml.empty("atom:link", "rel", "hub", "href", feed.hub());
        }
        if (feed.updated().isPresent()) {
            xml.text("lastBuildDate", date(feed.updated().get()));
        }
        for (var article : feed.articles()) {
            item(article, feed.inFull());
        }
        xml.end().end().close();
    }

    private void item(ArticleView article, boolean inFull) throws XMLStreamException {
        xml.start("item");
        xml.text("title", article.headline());
        xml.text("link", addresses.absolute(Links.pathOf("articles", article.slug())));
        xml.text("guid", "masthead:article:" + article.id(), "isPermaLink", "false");
        xml.text("pubDate", date(article.publishedAt()));
        xml.text("atom:updated", Feed.moment(Feed.updated(article)));
        xml.text("dc:language", article.language());
        for (Named author : article.authors()) {
            xml.text("dc:creator", author.name());
        }
        for (String category : categories(article).toList()) {
            xml.text("category", category);
        }
        xml.text("description", article.standfirst());
        if (inFull) {
            xml.text("content:encoded", FeedText.of(article, addresses));
        }
        if (SharedPicture.shows(article.image())) {
            picture(article.image());
        }
        xml.end();
    }

    private void picture(Picture picture) throws XMLStreamException {
        SharedPicture shown = SharedPicture.of(picture);
        String address = addresses.absolute(shown.path());
        if (shown.isMeasured()) {
            String width = Integer.toString(shown.width());
            String height = Integer.toString(shown.height());
            xml.start("media:content", "url", address, "medium", "image", "width", width, "height", height);
        } else {
            xml.start("media:content", "url", address, "medium", "image");
        }
        xml.textIfAny("media:description", picture.alt().isEmpty() ? picture.caption() : picture.alt());
        xml.textIfAny("media:credit", picture.credit());
        xml.end();
    }

    /** Names of the section, the topics and the tags. */
    static Stream<String> categories(ArticleView article) {
        return Stream.of(Stream.ofNullable(article.section()), article.topics().stream(), article.tags().stream())
                .flatMap(names -> names)
                .map(Named::name)
                .distinct();
    }

    private static String date(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atZone(ZoneOffset.UTC));
    }
}
