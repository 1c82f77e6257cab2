package org.masthead.web.feed;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jsoup.nodes.Element;
import org.masthead.content.Direction;
import org.masthead.content.Picture;
import org.masthead.web.faces.Links;
import org.masthead.web.feed.Embeds.Embed;

/** An oEmbed 1.0 answer of type {@code rich}: a quotation that leads to the page. */
final class EmbedCard {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 240;
    private static final int CACHED_SECONDS = 3600;

    private final Map<String, Object> facts = new LinkedHashMap<>();

    /** @param widest that the asking page has room for */
    EmbedCard(Embed embed, String site, Addresses addresses, int widest) {
        facts.put("version", "1.0");
        facts.put("type", "rich");
        facts.put("title", embed.title());
        if (embed.author() != null) {
            facts.put("author_name", embed.author().name());
            facts.put(
                    "author_url",
                    addresses.absolute(Links.pathOf("authors", embed.author().slug())));
        }
        facts.put("provider_name", site);
        facts.put("provider_url", addresses.absolute("/"));
        facts.put("cache_age", CACHED_SECONDS);
        thumbnail(embed.picture(), addresses, widest);
        facts.put("html", html(embed, site, addresses));
        facts.put("width", Math.min(WIDTH, widest));
        facts.put("height", HEIGHT);
    }

    /** All three or none; a picture that is wider than there is room for is none. */
    private void thumbnail(Picture picture, Addresses addresses, int widest) {
        if (!SharedPicture.shows(picture)) {
            return;
        }
        SharedPicture shown = SharedPicture.of(picture);
        if (shown.isMeasured() && shown.width() <= widest) {
            facts.put("thumbnail_url", addresses.absolute(shown.path()));
            facts.put("thumbnail_width", shown.width());
            facts.put("thumbnail_height", shown.height());
        }
    }

    private static String html(Embed embed, String site, Addresses addresses) {
        String address = addresses.absolute(embed.path());
        Element quote = new Element("blockquote").attr("cite", address).attr("lang", embed.language());
        if (embed.direction() == Direction.RTL) {
            quote.attr("dir", "rtl");
        }
        quote.appendElement("p").appendElement("a").attr("href", address).text(embed.title());
        if (!embed.text().isEmpty()) {
            quote.appendElement("p").text(embed.text());
        }
        quote.appendElement("footer").text("— " + site);
        return quote.outerHtml();
    }

    void writeJson(OutputStream out) {
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartObject();
            facts.forEach((name, value) -> {
                if (value instanceof Integer number) {
                    json.write(name, number);
                } else {
                    json.write(name, value.toString());
                }
            });
            json.writeEnd();
        }
    }

    void writeXml(OutputStream out) throws XMLStreamException {
        XmlPage xml = new XmlPage(out);
        xml.start("oembed");
        for (var fact : facts.entrySet()) {
            xml.text(fact.getKey(), fact.getValue().toString());
        }
        xml.end().close();
    }
}
