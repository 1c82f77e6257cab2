package org.masthead.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.masthead.web.faces.Links;
import org.masthead.web.faces.Site;
import org.masthead.web.faces.Texts;
import org.masthead.web.pagecache.Assets;

/** {@code /opensearch.xml}: lets a browser search the site from its own field. */
@WebServlet("/opensearch.xml")
public class OpenSearch extends HttpServlet {
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_LONG_NAME = 48;

    @Inject
    private Site site;

    @Inject
    private Texts texts;

    @Inject
    private Links links;

    @Inject
    private Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/opensearchdescription+xml;charset=UTF-8");
        try {
            write(new XmlPage(response.getOutputStream()), Addresses.of(links, request));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(XmlPage xml, Addresses addresses) throws XMLStreamException {
        String name = site.getName();
        xml.start("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/");
        xml.text("ShortName", cut(name, LONGEST_NAME));
        xml.text("LongName", cut(name, LONGEST_LONG_NAME));
        xml.text("Description", texts.of("meta.search", name));
        xml.text("InputEncoding", "UTF-8");
        xml.text("OutputEncoding", "UTF-8");
        xml.text("Language", site.getLanguage());
        xml.text("Image", addresses.absolute(assets.of("mark.svg")), "type", "image/svg+xml");
        String results = addresses.absolute("/search") + "?q={searchTerms}";
        xml.empty("Url", "type", "text/html", "method", "get", "template", results);
        String here = addresses.absolute("/opensearch.xml");
        xml.empty("Url", "type", "application/opensearchdescription+xml", "rel", "self", "template", here);
        xml.end().close();
    }

    /** Behind a word, where there is one. */
    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int space = name.lastIndexOf(' ', longest);
        return name.substring(0, space > 0 ? space : longest);
    }
}
