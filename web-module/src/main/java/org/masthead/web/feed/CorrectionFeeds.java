package org.masthead.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.masthead.content.ChangeKind;
import org.masthead.content.Correction;
import org.masthead.content.Versions;
import org.masthead.web.faces.Links;
import org.masthead.web.faces.Site;
import org.masthead.web.faces.Texts;
import org.masthead.web.pagecache.PageContents;

/** The newest corrections, clarifications and retractions of the site, as RSS and Atom. */
@WebServlet({"/corrections/feed.xml", "/corrections/atom.xml"})
public class CorrectionFeeds extends HttpServlet {
    private static final int ITEMS = 30;

    @Inject
    private Versions versions;

    @Inject
    private PageContents contents;

    @Inject
    private Site site;

    @Inject
    private Links links;

    @Inject
    private Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        contents.list();
        List<Correction> newest = versions.corrections(1, ITEMS).items();
        newest.forEach(correction -> contents.article(correction.article()));
        var addresses = Addresses.of(links, request);
        String title = texts.of("corrections.all") + " – " + site.getName();
        try {
            if (request.getServletPath().endsWith("/atom.xml")) {
                response.setContentType("application/atom+xml;charset=UTF-8");
                atom(title, newest, new XmlPage(response.getOutputStream()), addresses);
            } else {
                response.setContentType("application/rss+xml;charset=UTF-8");
                rss(title, newest, new XmlPage(response.getOutputStream()), addresses);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void rss(String title, List<Correction> newest, XmlPage xml, Addresses addresses)
            throws XMLStreamException {
        xml.start("rss", "version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom");
        xml.start("channel");
        xml.text("title", title);
        xml.text("link", addresses.absolute("/corrections"));
        xml.text("description", texts.of("corrections.policy"));
        xml.text("language", site.getLanguage());
        xml.empty(
                "atom:link",
                "rel",
                "self",
                "type",
                "application/rss+xml",
                "href",
                addresses.absolute("/corrections/feed.xml"));
        for (Correction each : newest) {
            xml.start("item");
            xml.text("title", title(each));
            xml.text("link", addresses.absolute(page(each)));
            xml.text("guid", name(each), "isPermaLink", "false");
            xml.text(
                    "pubDate",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(each.at().atZone(ZoneOffset.UTC)));
            xml.text("description", CorrectionHtml.of(each));
            xml.end();
        }
        xml.end().end().close();
    }

    private void atom(String title, List<Correction> newest, XmlPage xml, Addresses addresses)
            throws XMLStreamException {
        String updated = newest.stream()
                .map(Correction::at)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)
                .toString();
        xml.start("feed", "xmlns", "http://www.w3.org/2005/Atom");
        xml.text("title", title);
        xml.text("id", addresses.absolute("/corrections"));
        xml.text("updated", updated);
        xml.empty("link", "rel", "self", "href", addresses.absolute("/corrections/atom.xml"));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", addresses.absolute("/corrections"));
        xml.start("author").text("name", site.getName()).end();
        for (Correction each : newest) {
            xml.start("entry", "xml:lang", each.language());
            xml.text("title", title(each));
            xml.text("id", "urn:" + name(each));
            xml.text("published", each.at().toString());
            xml.text("updated", each.at().toString());
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", addresses.absolute(page(each)));
            xml.text("content", CorrectionHtml.of(each), "type", "html");
            xml.end();
        }
        xml.end().close();
    }

    private String title(Correction each) {
        return texts.of("change." + each.kind()) + ": " + each.headline();
    }

    /** The same for as long as it stands in the feed, whatever becomes of the article's address. */
    private static String name(Correction each) {
        return "masthead:correction:" + each.article() + ":" + each.number();
    }

    private static String page(Correction each) {
        String article = Links.pathOf("articles", each.slug());
        return each.kind() == ChangeKind.RETRACTION ? article : article + "#correction-" + each.number();
    }
}
