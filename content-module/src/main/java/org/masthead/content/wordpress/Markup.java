package org.masthead.content.wordpress;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Plain text of what that site kept as markup. */
final class Markup {
    private Markup() {}

    /** One line. */
    static String text(String html) {
        return Jsoup.parseBodyFragment(html)
                .body()
                .text()
                .replace('\u00a0', ' ')
                .strip();
    }

    /** Several lines: breaks and paragraphs stay, and a link whose text is not its address shows both. */
    static String lines(String html) {
        StringBuilder text = new StringBuilder();
        Jsoup.parseBodyFragment(html.replace("\r\n", "\n")).body().traverse(new Lines(text));
        return text.toString()
                .replace('\u00a0', ' ')
                .replaceAll("[ \t]*\n[ \t]*", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private record Lines(StringBuilder text) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element && element.normalName().equals("br")) {
                // What the editor wrote behind a break is one line end, not two.
                if (!(element.nextSibling() instanceof TextNode next
                        && next.getWholeText().startsWith("\n"))) {
                    text.append('\n');
                }
            } else if (node instanceof Element element && element.normalName().equals("li")) {
                text.append("\n- ");
            } else if (node instanceof Element element && element.isBlock()) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (element.normalName().equals("a")) {
                String address = element.attr("href");
                if (address.matches("https?://.*") && !element.text().contains(address)) {
                    text.append(" (").append(address).append(')');
                }
            } else if (element.isBlock() && !element.normalName().equals("li")) {
                text.append(element.normalName().equals("p") ? "\n\n" : "\n");
            }
        }
    }
}
