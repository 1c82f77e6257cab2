package org.masthead.web.reader.body;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** In an interview, what stands bold at the beginning of a paragraph is a question. */
final class Questions {
    private Questions() {}

    static void in(Element body) {
        for (Element bold : body.select("p > strong, p > b")) {
            if (isFirst(bold)) {
                bold.addClass("question");
            }
        }
    }

    private static boolean isFirst(Element bold) {
        Node before = bold.previousSibling();
        return before == null || before.previousSibling() == null && before instanceof TextNode text && text.isBlank();
    }
}
