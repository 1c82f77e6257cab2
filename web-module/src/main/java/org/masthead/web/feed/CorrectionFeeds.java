package org.masthead.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
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
        boolean atom = request.getServletPath().endsWith("/atom.xml");
        response.setContentType((atom ? FeedFormat.ATOM : FeedFormat.RSS).contentType() + ";charset=UTF-8");
        try {
            var feed = new CorrectionFeed(response.getOutputStream(), Addresses.of(links, request), texts);
            if (atom) {
                feed.atom(site.getName(), newest);
            } else {
                feed.rss(site.getName(), site.getLanguage(), newest);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
