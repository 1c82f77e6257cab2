package org.masthead.web.reader.body;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What another site would have to send stands as a card that names that site and opens it in a new tab: nothing is loaded
 * from there before a reader asks (ADR 28). An editor writes {@code <figure class="embed"><a href="…">Title</a></figure>}; a
 * paragraph that is an address and nothing else, or a lone link to a player, is meant so too. A story map or gallery of our
 * own is marked, for the page to show in place.
 */
final class EmbedCards {
    static final String KIND = "data-embed";
    static final String SLUG = "data-slug";
    private static final Pattern OWN = Pattern.compile("/(maps|gallery)/([^/?#]+)");

    private EmbedCards() {}

    static void in(Element body, Wording wording) {
        for (Element link : body.select("figure.embed > a[href], figure.embed > p > a[href]")) {
            replace(link.closest("figure"), link, wording);
        }
        for (Element link : body.select("p > a[href]")) {
            if (isMeantAsEmbed(link)) {
                replace(link.parent(), link, wording);
            }
        }
    }

    private static boolean isMeantAsEmbed(Element link) {
        String host = host(link);
        boolean isAlone = link.parent().childrenSize() == 1
                && link.parent().ownText().isBlank()
                && link.selectFirst("img") == null;
        return isAlone && !host.isEmpty() && (isBare(link) || Players.of(host) != Players.PAGE);
    }

    private static boolean isBare(Element link) {
        return link.text().strip().equals(link.attr("href"));
    }

    private static void replace(Element standing, Element link, Wording wording) {
        Matcher own = OWN.matcher(link.attr("href"));
        String host = host(link);
        if (own.matches() && standing.parent().normalName().equals("body")) {
            standing.attr(KIND, own.group(1)).attr(SLUG, URLDecoder.decode(own.group(2), StandardCharsets.UTF_8));
            standing.select("figcaption").remove();
        } else if (!host.isEmpty()) {
            standing.replaceWith(card(link, host, standing.selectFirst("figcaption"), wording));
        }
    }

    private static Element card(Element link, String host, Element caption, Wording wording) {
        Players player = Players.of(host);
        Element card =
                new Element("figure").addClass("embed").addClass(player.name().toLowerCase(Locale.ROOT));
        String at = wording.of(player.key(), host);
        if (!isBare(link)) {
            card.appendElement("p").addClass("embed-title").html(link.html());
        }
        card.appendElement("a")
                .addClass("embed-go")
                .attr("href", link.attr("href"))
                .attr("target", "_blank")
                .attr("rel", "noopener noreferrer nofollow")
                .appendElement("bdi")
                .text(at);
        card.appendElement("p").addClass("embed-note").appendElement("bdi").text(wording.of("embed.note", host));
        if (caption != null) {
            card.appendChild(caption);
        }
        return card;
    }

    /** Empty for an address of our own and for what is none. */
    private static String host(Element link) {
        try {
            String host = URI.create(link.attr("href").strip()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^(www|m)\\.", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
