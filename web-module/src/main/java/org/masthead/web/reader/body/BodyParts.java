package org.masthead.web.reader.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Cuts the text where a map or gallery of our own stands in it, so that the page can show it there. */
final class BodyParts {
    private BodyParts() {}

    static List<BodyPart> of(Element body) {
        List<BodyPart> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node node : body.childNodes()) {
            if (node instanceof Element element && element.hasAttr(EmbedCards.KIND)) {
                flush(text, parts);
                parts.add(
                        new BodyPart("", element.attr(EmbedCards.KIND), element.attr(EmbedCards.SLUG), element.text()));
            } else {
                text.append(node.outerHtml());
            }
        }
        flush(text, parts);
        return parts;
    }

    private static void flush(StringBuilder text, List<BodyPart> parts) {
        if (!text.toString().isBlank()) {
            parts.add(BodyPart.text(text.toString()));
        }
        text.setLength(0);
    }
}
