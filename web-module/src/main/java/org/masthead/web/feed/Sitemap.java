package org.masthead.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import javax.xml.stream.XMLStreamException;
import org.masthead.content.ArticleCard;
import org.masthead.content.Articles;
import org.masthead.content.Named;
import org.masthead.content.Page;
import org.masthead.web.faces.Links;
import org.masthead.web.pagecache.PageContents;

/** Sections and the newest articles, as many as one sitemap may hold. */
@WebServlet("/sitemap.xml")
public class Sitemap extends HttpServlet {
    private static final int AT_ONCE = 1_000;
    private static final int MOST = 49_000;

    @Inject
    private Articles articles;

    @Inject
    private PageContents contents;

    @Inject
    private Links links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        contents.list();
        response.setContentType("application/xml;charset=UTF-8");
        try {
            write(new XmlPage(response.getOutputStream()), Addresses.of(links, request));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(XmlPage xml, Addresses addresses) throws XMLStreamException {
        xml.start("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        xml.start("url").text("loc", addresses.absolute("/")).end();
        for (Named section : articles.sections()) {
            String path = links.of("sections", section.slug());
            xml.start("url").text("loc", addresses.absolute(path)).end();
        }
        Page<ArticleCard> page;
        int number = 0;
        do {
            page = articles.latest(++number, AT_ONCE);
            for (var card : page.items()) {
                xml.start("url").text("loc", addresses.absolute(links.card(card)));
                xml.text("lastmod", changed(card).toString()).end();
            }
        } while (page.hasNext() && number * AT_ONCE < MOST);
        xml.end().close();
    }

    private static Instant changed(ArticleCard card) {
        return card.updatedAt() == null ? card.publishedAt() : card.updatedAt();
    }
}
