package org.masthead.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.masthead.content.Articles;
import org.masthead.content.SectionView;
import org.masthead.web.faces.Links;
import org.masthead.web.faces.Site;
import org.masthead.web.pagecache.PageContents;

/** The newest articles of one section, as RSS at {@code /sections/{slug}/feed.xml}. */
@ApplicationScoped
public class SectionFeed {
    @Inject
    private Articles articles;

    @Inject
    private PageContents contents;

    @Inject
    private Site site;

    @Inject
    private Links links;

    public void answer(String slug, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var section = articles.section(slug);
        if (section.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/rss+xml;charset=UTF-8");
        try {
            write(section.get(), request, response);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(SectionView section, HttpServletRequest request, HttpServletResponse response)
            throws IOException, XMLStreamException {
        var cards =
                contents.page(articles.inSection(section.id(), 1, Feeds.ITEMS)).items();
        String page = links.of("sections", section.slug());
        new RssFeed(response.getOutputStream(), Addresses.of(links, request))
                .write(site.getName() + " – " + section.name(), page, page + "/feed.xml", site.getLanguage(), cards);
    }
}
