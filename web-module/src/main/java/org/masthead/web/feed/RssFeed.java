package org.masthead.web.feed;

import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.masthead.content.ArticleCard;
import org.masthead.web.faces.Links;

/** RSS 2.0. */
class RssFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private final XmlPage xml;
    private final Addresses addresses;

    RssFeed(OutputStream out, Addresses addresses) throws XMLStreamException {
        this.xml = new XmlPage(out);
        this.addresses = addresses;
    }

    /** @param page what the feed is of, {@code here} its own path */
    void write(String title, String page, String here, String language, List<ArticleCard> cards)
            throws XMLStreamException {
        xml.start("rss", "version", "2.0", "xmlns:atom", ATOM);
        xml.start("channel");
        xml.text("title", title);
        xml.text("link", addresses.absolute(page));
        xml.text("description", title);
        xml.text("language", language);
        xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", addresses.absolute(here));
        if (!cards.isEmpty()) {
            xml.text("lastBuildDate", date(cards.get(0).publishedAt()));
        }
        for (var card : cards) {
            item(card);
        }
        xml.end().end().close();
    }

    private void item(ArticleCard card) throws XMLStreamException {
        xml.start("item");
        xml.text("title", card.headline());
        xml.text("link", addresses.absolute(Links.pathOf("articles", card.slug())));
        xml.text("guid", "masthead:article:" + card.id(), "isPermaLink", "false");
        xml.text("pubDate", date(card.publishedAt()));
        if (card.section() != null) {
            xml.text("category", card.section().name());
        }
        xml.text("description", card.standfirst());
        xml.end();
    }

    private static String date(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atZone(ZoneOffset.UTC));
    }
}
