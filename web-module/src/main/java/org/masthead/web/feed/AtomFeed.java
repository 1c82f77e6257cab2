package org.masthead.web.feed;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.masthead.content.ArticleCard;
import org.masthead.web.faces.Links;

/** Atom, RFC 4287. */
class AtomFeed {
    private final XmlPage xml;
    private final Addresses addresses;

    AtomFeed(OutputStream out, Addresses addresses) throws XMLStreamException {
        this.xml = new XmlPage(out);
        this.addresses = addresses;
    }

    /** @param here the feed's own path */
    void write(String title, String here, List<ArticleCard> cards) throws XMLStreamException {
        xml.start("feed", "xmlns", "http://www.w3.org/2005/Atom");
        xml.text("title", title);
        xml.text("id", addresses.absolute("/"));
        xml.text("updated", newest(cards).toString());
        xml.empty("link", "rel", "self", "href", addresses.absolute(here));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", addresses.absolute("/"));
        xml.start("author").text("name", title).end();
        for (var card : cards) {
            entry(card);
        }
        xml.end().close();
    }

    private void entry(ArticleCard card) throws XMLStreamException {
        String address = addresses.absolute(Links.pathOf("articles", card.slug()));
        xml.start("entry", "xml:lang", card.language());
        xml.text("title", card.headline());
        xml.text("id", addresses.absolute("/") + "#article-" + card.id());
        xml.text("published", card.publishedAt().toString());
        xml.text("updated", updated(card).toString());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", address);
        if (card.section() != null) {
            xml.empty(
                    "category",
                    "term",
                    card.section().slug(),
                    "label",
                    card.section().name());
        }
        xml.text("summary", card.standfirst());
        xml.end();
    }

    private static Instant newest(List<ArticleCard> cards) {
        return cards.stream().map(AtomFeed::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private static Instant updated(ArticleCard card) {
        return card.updatedAt() == null ? card.publishedAt() : card.updatedAt();
    }
}
