package org.masthead.web.reader.body;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What clean markup may hold and yet no page should show: skipped heading levels, headings and links of nothing, ids twice. */
final class Tidying {
    private static final int PAGE_TITLE = 1;

    private Tidying() {}

    static void in(Element body) {
        body.select("h2, h3, h4").stream().filter(Tidying::isEmpty).forEach(Element::remove);
        body.select("a").stream().filter(Tidying::isEmpty).forEach(Element::unwrap);
        body.select("th").stream().filter(Tidying::isEmpty).forEach(cell -> cell.tagName("td")
                .removeAttr("scope"));
        body.select("img:not([alt])").attr("alt", "");
        stepByStep(body);
        onceEach(body);
    }

    private static boolean isEmpty(Element element) {
        return element.text().isBlank() && element.selectFirst("img[alt]:not([alt=''])") == null;
    }

    /** A heading is at most one level below the heading before it. */
    private static void stepByStep(Element body) {
        int above = PAGE_TITLE;
        for (Element heading : body.select("h2, h3, h4")) {
            int level = Math.min(heading.normalName().charAt(1) - '0', above + 1);
            heading.tagName("h" + level);
            above = level;
        }
    }

    private static void onceEach(Element body) {
        Set<String> seen = new HashSet<>();
        for (Element named : body.select("[id]")) {
            if (!seen.add(named.id())) {
                named.removeAttr("id");
            }
        }
    }
}
