package org.masthead.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.masthead.content.Picture;
import org.masthead.content.PublicAddresses;
import org.masthead.content.PublicAddresses.Kind;
import org.masthead.content.PublicAddresses.Listed;
import org.masthead.web.faces.Links;
import org.masthead.web.pagecache.PageContents;

/**
 * {@code /sitemaps/articles-1.xml} and the like: at most {@value PublicAddresses#PART} pages each, with their pictures. {@code
 * /sitemaps/lists.xml} holds the pages that every site has.
 */
@WebServlet("/sitemaps/*")
public class SitemapPart extends HttpServlet {
    static final String OF_LISTS = "/sitemaps/lists.xml";
    private static final String IMAGES = "http://www.google.com/schemas/sitemap-image/1.1";
    private static final Pattern PATH = Pattern.compile("/sitemaps/([a-z]+)-([1-9]\\d{0,9})\\.xml");
    private static final List<String> LISTS = List.of(
            "/",
            "/most-viewed",
            "/about/most-viewed",
            "/topics",
            "/gallery",
            "/gallery/photo",
            "/gallery/film",
            "/maps",
            "/archive",
            "/corrections");

    @Inject
    private PublicAddresses directory;

    @Inject
    private PageContents contents;

    @Inject
    private Links links;

    static String path(Kind kind, int number) {
        return "/sitemaps/" + kind.name().toLowerCase(Locale.ROOT) + "-" + number + ".xml";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        contents.list();
        contents.arrangement();
        List<Page> pages = pages(request.getRequestURI());
        if (pages.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/xml;charset=UTF-8");
        try {
            write(pages, new XmlPage(response.getOutputStream()), Addresses.of(links, request));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private record Page(String path, Listed listed) {}

    /** Empty when there is no such part. */
    private List<Page> pages(String path) {
        if (path.equals(OF_LISTS)) {
            return LISTS.stream()
                    .map(list -> new Page(list, new Listed("", null, List.of())))
                    .toList();
        }
        Matcher asked = PATH.matcher(path);
        Optional<Kind> kind = asked.matches() ? kind(asked.group(1)) : Optional.empty();
        if (kind.isEmpty()) {
            return List.of();
        }
        int number = (int) Math.min(Integer.MAX_VALUE, Long.parseLong(asked.group(2)));
        return directory.in(kind.get(), number).stream()
                .map(listed -> new Page(Links.pathOf(segment(kind.get()), listed.slug()), listed))
                .toList();
    }

    private static Optional<Kind> kind(String name) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static String segment(Kind kind) {
        return kind == Kind.GALLERIES ? "gallery" : kind.name().toLowerCase(Locale.ROOT);
    }

    private void write(List<Page> pages, XmlPage xml, Addresses addresses) throws XMLStreamException {
        xml.start("urlset", "xmlns", Sitemap.NAMESPACE, "xmlns:image", IMAGES);
        for (Page page : pages) {
            xml.start("url").text("loc", addresses.absolute(page.path()));
            if (page.listed().changedAt() != null) {
                xml.text("lastmod", Feed.moment(page.listed().changedAt()));
            }
            for (Picture picture : page.listed().pictures()) {
                xml.start("image:image")
                        .text(
                                "image:loc",
                                addresses.absolute(SharedPicture.of(picture).path()))
                        .end();
            }
            xml.end();
        }
        xml.end().close();
    }
}
