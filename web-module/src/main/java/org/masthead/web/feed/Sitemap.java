package org.masthead.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.masthead.content.PublicAddresses;
import org.masthead.content.PublicAddresses.Part;
import org.masthead.web.faces.Links;
import org.masthead.web.pagecache.PageContents;

/** {@code /sitemap.xml}: the index of the sitemaps that together name every public page. */
@WebServlet("/sitemap.xml")
public class Sitemap extends HttpServlet {
    static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Inject
    private PublicAddresses directory;

    @Inject
    private PageContents contents;

    @Inject
    private Links links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        contents.list();
        contents.arrangement();
        List<Part> parts = directory.parts();
        response.setContentType("application/xml;charset=UTF-8");
        try {
            write(parts, new XmlPage(response.getOutputStream()), Addresses.of(links, request));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void write(List<Part> parts, XmlPage xml, Addresses addresses) throws XMLStreamException {
        xml.start("sitemapindex", "xmlns", NAMESPACE);
        xml.start("sitemap")
                .text("loc", addresses.absolute(SitemapPart.OF_LISTS))
                .end();
        for (Part part : parts) {
            xml.start("sitemap").text("loc", addresses.absolute(SitemapPart.path(part.kind(), part.number())));
            if (part.changedAt() != null) {
                xml.text("lastmod", Feed.moment(part.changedAt()));
            }
            xml.end();
        }
        xml.end().close();
    }
}
