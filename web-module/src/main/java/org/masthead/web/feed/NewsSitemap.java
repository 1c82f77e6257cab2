package org.masthead.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.masthead.content.ArticleCard;
import org.masthead.content.SiteTime;
import org.masthead.content.Syndication;
import org.masthead.web.faces.Links;
import org.masthead.web.faces.Site;
import org.masthead.web.pagecache.PageContents;

/** {@code /news-sitemap.xml}: what was published in the last 48 hours, as search engines for news read it. */
@WebServlet("/news-sitemap.xml")
public class NewsSitemap extends HttpServlet {
    private static final Duration NEWS = Duration.ofHours(48);
    /** No more are read. */
    private static final int MOST = 1_000;

    @Inject
    private Syndication syndication;

    @Inject
    private PageContents contents;

    @Inject
    private Site site;

    @Inject
    private SiteTime time;

    @Inject
    private Links links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        contents.list();
        Instant since = time.clock().instant().minus(NEWS);
        List<ArticleCard> news = contents.cards(syndication.since(since, MOST));
        if (!news.isEmpty()) {
            contents.until(news.get(news.size() - 1).publishedAt().plus(NEWS));
        }
        response.setContentType("application/xml;charset=UTF-8");
        try {
            write(news, new XmlPage(response.getOutputStream()), Addresses.of(links, request));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(List<ArticleCard> news, XmlPage xml, Addresses addresses) throws XMLStreamException {
        xml.start("urlset", "xmlns", Sitemap.NAMESPACE, "xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9");
        for (ArticleCard card : news) {
            xml.start("url").text("loc", addresses.absolute(links.card(card)));
            xml.start("news:news").start("news:publication");
            xml.text("news:name", site.getName())
                    .text("news:language", language(card))
                    .end();
            xml.text("news:publication_date", date(card.publishedAt(), time.zone()));
            xml.text("news:title", card.headline()).end().end();
        }
        xml.end().close();
    }

    /** ISO 639, but for Chinese, whose script matters. */
    private static String language(ArticleCard card) {
        String language = card.language().toLowerCase(Locale.ROOT);
        return language.startsWith("zh") ? language : language.split("-")[0];
    }

    static String date(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
