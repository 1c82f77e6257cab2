package org.masthead.content.wordpress;

import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * What another site would have to play or send becomes a plain link in a paragraph of its own: we embed nothing, so that no
 * reader is seen by a third party.
 */
final class Embeds {
    private static final String PLAYERS = "iframe, embed, object, video, audio";

    private Embeds() {}

    static void toLinks(Element body, Consumer<Remark> remarks) {
        for (Element embed : body.select("figure.wp-block-embed, figure[class*=wp-block-embed-]")) {
            replace(embed, address(embed.selectFirst(".wp-block-embed__wrapper")), remarks);
        }
        for (Element player : body.select(PLAYERS)) {
            if (player.root() == body.root()) {
                Element figure = player.closest("figure");
                replace(figure == null ? player : figure, address(player), remarks);
            }
        }
    }

    /** A paragraph that is an address and nothing else becomes a link, as that site would have embedded it. */
    static void linkBareAddresses(Element body, Consumer<Remark> remarks) {
        for (Element paragraph : body.select("p")) {
            String text = paragraph.text().strip();
            if (paragraph.childrenSize() == 0 && text.matches("https?://\\S+")) {
                paragraph.replaceWith(link(text, ""));
                remarks.accept(new Remark("embed", "an embedded address became a link to " + text));
            }
        }
    }

    /** @param caption plain text; empty: the address is the text */
    static Element link(String address, String caption) {
        Element paragraph = new Element("p");
        paragraph.appendElement("a").attr("href", address).text(caption.isBlank() ? address : caption);
        return paragraph;
    }

    private static void replace(Element element, String address, Consumer<Remark> remarks) {
        Element caption = element.selectFirst("figcaption");
        if (address.isEmpty()) {
            remarks.accept(new Remark("embed", "embedded media without an address was taken out"));
            element.remove();
            return;
        }
        remarks.accept(new Remark("embed", "embedded media became a link to " + address));
        Element standing =
                element.parent() != null && element.parent().normalName().equals("p") ? element.parent() : element;
        Element link = link(address, caption == null ? "" : caption.text().strip());
        if (standing == element) {
            element.replaceWith(link);
        } else {
            standing.before(link);
            element.remove();
        }
    }

    private static String address(Element player) {
        if (player == null) {
            return "";
        }
        String own = player.hasAttr("src") ? player.attr("src") : player.attr("data");
        Element inner = own.isBlank() ? player.selectFirst("[src], a[href], param[name=movie]") : null;
        String found = inner == null
                ? own
                : inner.hasAttr("src")
                        ? inner.attr("src")
                        : inner.hasAttr("href") ? inner.attr("href") : inner.attr("value");
        String address = (found.isBlank() ? player.text() : found).strip();
        if (address.startsWith("//")) {
            address = "https:" + address;
        }
        return address.matches("https?://\\S+") ? address : "";
    }
}
