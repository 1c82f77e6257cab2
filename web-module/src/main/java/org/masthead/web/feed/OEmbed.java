package org.masthead.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.masthead.web.faces.Links;
import org.masthead.web.faces.Site;
import org.masthead.web.feed.Embeds.Embed;

/** {@code /oembed?url=…&format=json}: a page of ours as a card for other sites' pages; it holds no script. */
@WebServlet("/oembed")
public class OEmbed extends HttpServlet {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    @Inject
    private Embeds embeds;

    @Inject
    private Links links;

    @Inject
    private Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String format = Objects.requireNonNullElse(request.getParameter("format"), "json");
        if (!format.equals("json") && !format.equals("xml")) {
            response.sendError(HttpServletResponse.SC_NOT_IMPLEMENTED);
            return;
        }
        Addresses addresses = Addresses.of(links, request);
        String address = Objects.requireNonNullElse(request.getParameter("url"), "");
        Optional<Embed> embed = embeds.at(address, addresses);
        if (embed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Access-Control-Allow-Origin", "*");
        var card = new EmbedCard(embed.get(), site.getName(), addresses, widest(request));
        if (format.equals("json")) {
            response.setContentType("application/json;charset=UTF-8");
            card.writeJson(response.getOutputStream());
        } else {
            response.setContentType("text/xml;charset=UTF-8");
            writeXml(card, response);
        }
    }

    private static void writeXml(EmbedCard card, HttpServletResponse response) throws IOException {
        try {
            card.writeXml(response.getOutputStream());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static int widest(HttpServletRequest request) {
        String width = request.getParameter("maxwidth");
        return width != null && NUMBER.matcher(width).matches() ? Integer.parseInt(width) : Integer.MAX_VALUE;
    }
}
