package org.masthead.web.reader.body;

import org.jsoup.nodes.Element;

/** In an interview, a paragraph that is bold as a whole is a question. */
final class Questions {
    private Questions() {}

    static void in(Element body) {
        for (Element paragraph : body.select("p:has(> strong), p:has(> b)")) {
            Element first = paragraph.firstElementChild();
            if (paragraph.childrenSize() == 1
                    && first.is("strong, b")
                    && paragraph.ownText().isBlank()) {
                paragraph.addClass("question");
            }
        }
    }
}
