package org.masthead.web.feed;

import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.masthead.content.ChangeKind;
import org.masthead.content.Correction;
import org.masthead.web.faces.Links;
import org.masthead.web.faces.Texts;

/** Corrections for feed readers, each an item of its own. The corrected article is an updated item of the other feeds. */
class CorrectionFeed {
    private static final String PAGE = "/corrections";

    private final XmlPage xml;
    private final Addresses addresses;
    private final Texts texts;

    CorrectionFeed(OutputStream out, Addresses addresses, Texts texts) throws XMLStreamException {
        this.xml = new XmlPage(out);
        this.addresses = addresses;
        this.texts = texts;
    }

    /** @param newest the newest first */
    void rss(String site, String language, List<Correction> newest) throws XMLStreamException {
        xml.start(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.start("channel");
        xml.text("title", title(site));
        xml.text("link", addresses.absolute(PAGE));
        xml.text("description", texts.of("corrections.policy"));
        xml.text("language", language);
        String here = addresses.absolute(PAGE + "/feed.xml");
        xml.empty("atom:link", "rel", "self", "type", FeedFormat.RSS.contentType(), "href", here);
        if (!newest.isEmpty()) {
            xml.text("lastBuildDate", date(newest.get(0).at()));
        }
        for (Correction each : newest) {
            item(each);
        }
        xml.end().end().close();
    }

    private void item(Correction each) throws XMLStreamException {
        xml.start("item");
        xml.text("title", title(each));
        xml.text("link", address(each));
        xml.text("guid", "masthead:correction:" + name(each), "isPermaLink", "false");
        xml.text("pubDate", date(each.at()));
        xml.text("dc:language", each.language());
        xml.text("description", CorrectionHtml.of(each));
        xml.end();
    }

    /** @param newest the newest first */
    void atom(String site, List<Correction> newest) throws XMLStreamException {
        xml.start("feed", "xmlns", "http://www.w3.org/2005/Atom");
        xml.text("title", title(site));
        xml.text("id", addresses.absolute(PAGE));
        xml.text(
                "updated",
                Feed.moment(newest.isEmpty() ? Instant.EPOCH : newest.get(0).at()));
        String here = addresses.absolute(PAGE + "/atom.xml");
        xml.empty("link", "rel", "self", "type", FeedFormat.ATOM.contentType(), "href", here);
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", addresses.absolute(PAGE));
        xml.start("author").text("name", site).end();
        for (Correction each : newest) {
            entry(each);
        }
        xml.end().close();
    }

    private void entry(Correction each) throws XMLStreamException {
        xml.start("entry", "xml:lang", each.language());
        xml.text("title", title(each));
        xml.text("id", addresses.absolute(PAGE) + "#" + name(each));
        xml.text("published", Feed.moment(each.at()));
        xml.text("updated", Feed.moment(each.at()));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", address(each));
        xml.text("content", CorrectionHtml.of(each), "type", "html");
        xml.end();
    }

    private String title(String site) {
        return texts.of("corrections.all") + " – " + site;
    }

    private String title(Correction each) {
        return texts.of("change." + each.kind()) + ": " + each.headline();
    }

    /** The same whatever becomes of the article's address. */
    private static String name(Correction each) {
        return each.article() + "-" + each.number();
    }

    /** A retracted article has no page any more. */
    private String address(Correction each) {
        return each.kind() == ChangeKind.RETRACTION
                ? addresses.absolute(PAGE)
                : addresses.absolute(Links.pathOf("articles", each.slug())) + "#correction-" + each.number();
    }

    private static String date(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atZone(ZoneOffset.UTC));
    }
}
