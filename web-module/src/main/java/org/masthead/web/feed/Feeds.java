package org.masthead.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.masthead.content.Articles;
import org.masthead.web.faces.Links;
import org.masthead.web.faces.Site;
import org.masthead.web.pagecache.PageContents;

/** The newest articles of the site, as RSS and Atom. */
@WebServlet({"/feed.xml", "/atom.xml"})
public class Feeds extends HttpServlet {
    static final int ITEMS = 30;

    @Inject
    private Articles articles;

    @Inject
    private PageContents contents;

    @Inject
    private Site site;

    @Inject
    private Links links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var cards = contents.page(articles.latest(1, ITEMS)).items();
        String here = request.getServletPath();
        var addresses = Addresses.of(links, request);
        try {
            if (here.equals("/atom.xml")) {
                response.setContentType("application/atom+xml;charset=UTF-8");
                new AtomFeed(response.getOutputStream(), addresses).write(site.getName(), here, cards);
            } else {
                response.setContentType("application/rss+xml;charset=UTF-8");
                new RssFeed(response.getOutputStream(), addresses)
                        .write(site.getName(), "/", here, site.getLanguage(), cards);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
