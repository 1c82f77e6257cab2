package org.masthead.content.version;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * What a reader reads of a body, paragraph by paragraph: a list item, a heading and a table's row are paragraphs, a picture
 * is one that says in brackets what it shows.
 */
final class Paragraphs {
    private static final String CELL = " | ";

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    private Paragraphs() {}

    static List<String> of(String html) {
        var reading = new Paragraphs();
        NodeTraversor.traverse(reading.visitor(), Jsoup.parseBodyFragment(html).body());
        reading.end();
        return reading.paragraphs;
    }

    private NodeVisitor visitor() {
        return new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    current.append(text.getWholeText());
                } else if (node instanceof Element element) {
                    begin(element);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock() && !isCell(element)) {
                    end();
                }
            }
        };
    }

    private void begin(Element element) {
        if (isCell(element)) {
            current.append(current.toString().isBlank() ? "" : CELL);
        } else if (element.nameIs("img")) {
            end();
            current.append('[').append(shown(element)).append(']');
            end();
        } else if (element.nameIs("br")) {
            current.append(' ');
        } else if (element.isBlock()) {
            end();
        }
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    private static String shown(Element picture) {
        String source = picture.attr("src");
        return picture.attr("alt").isBlank() ? source.substring(source.lastIndexOf('/') + 1) : picture.attr("alt");
    }

    private void end() {
        String text = current.toString().replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        current.setLength(0);
    }
}
