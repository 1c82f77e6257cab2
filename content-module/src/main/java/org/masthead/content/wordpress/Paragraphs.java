package org.masthead.content.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Puts text that stands loose into paragraphs. The classic editor keeps none: there a blank line ends a paragraph and a
 * single line end breaks the line.
 */
final class Paragraphs {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
            "sup", "time", "tt", "u", "var", "wbr");
    private static final Set<String> HOLDS_PARAGRAPHS = Set.of(
            "body", "div", "blockquote", "section", "article", "main", "aside", "header", "footer", "center", "form");
    private static final Set<String> HOLDS_TEXT = Set.of(
            "li",
            "td",
            "th",
            "dd",
            "dt",
            "p",
            "address",
            "figcaption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "summary",
            "caption");
    private static final Set<String> VERBATIM = Set.of("pre", "code", "textarea", "samp");

    private final boolean breaks;

    private Paragraphs(boolean breaks) {
        this.breaks = breaks;
    }

    /** @param breaks whether line ends mean something, as in the classic editor */
    static void in(Element body, boolean breaks) {
        new Paragraphs(breaks).within(body);
    }

    private void within(Element element) {
        String name = element.normalName();
        if (VERBATIM.contains(name)) {
            return;
        }
        if (HOLDS_PARAGRAPHS.contains(name) || breaks && HOLDS_TEXT.contains(name) && hasBlankLine(element)) {
            wrapRuns(element);
        } else if (breaks && HOLDS_TEXT.contains(name)) {
            breakLines(element);
            element.children().forEach(this::within);
        } else {
            element.children().forEach(this::within);
        }
    }

    private void wrapRuns(Element container) {
        List<Node> run = new ArrayList<>();
        boolean inParagraph = container.normalName().equals("p");
        List<Element> made = new ArrayList<>();
        for (Node node : List.copyOf(container.childNodes())) {
            if (isInline(node)) {
                run.add(node);
            } else {
                flush(container, run, node, made);
                if (node instanceof Element block) {
                    within(block);
                }
            }
        }
        flush(container, run, null, made);
        if (inParagraph) {
            container.unwrap();
        }
    }

    private void flush(Element container, List<Node> run, Node before, List<Element> made) {
        Element paragraph = new Element("p");
        for (Node node : run) {
            if (breaks && node instanceof TextNode text) {
                String[] parts = text.getWholeText().split("\n[ \t\u00a0]*\n\\s*", -1);
                for (int i = 0; i < parts.length; i++) {
                    if (i > 0) {
                        place(container, paragraph, before);
                        paragraph = new Element("p");
                    }
                    paragraph.appendChild(new TextNode(parts[i]));
                }
                node.remove();
            } else {
                paragraph.appendChild(node);
            }
        }
        place(container, paragraph, before);
        run.clear();
    }

    private void place(Element container, Element paragraph, Node before) {
        boolean empty = paragraph.text().replace('\u00a0', ' ').isBlank() && paragraph.selectFirst("img") == null;
        if (empty) {
            return;
        }
        if (breaks) {
            breakLines(paragraph);
        }
        if (before == null) {
            container.appendChild(paragraph);
        } else {
            before.before(paragraph);
        }
    }

    private static void breakLines(Element element) {
        for (Node node : List.copyOf(element.childNodes())) {
            if (node instanceof TextNode text && text.getWholeText().indexOf('\n') >= 0) {
                breakLines(text);
            } else if (node instanceof Element inner
                    && INLINE.contains(inner.normalName())
                    && !VERBATIM.contains(inner.normalName())) {
                breakLines(inner);
            }
        }
    }

    private static void breakLines(TextNode text) {
        String all = text.getWholeText();
        if (isEdge(text.previousSibling())) {
            all = all.stripLeading();
        }
        if (isEdge(text.nextSibling())) {
            all = all.stripTrailing();
        }
        String[] lines = all.split("[ \t]*\n\\s*", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                text.before(new Element("br"));
            }
            text.before(new TextNode(lines[i]));
        }
        text.remove();
    }

    private static boolean isEdge(Node sibling) {
        return sibling == null
                || sibling instanceof Element element
                        && (element.normalName().equals("br") || !INLINE.contains(element.normalName()));
    }

    private static boolean hasBlankLine(Element element) {
        return element.textNodes().stream()
                .anyMatch(text -> text.getWholeText().strip().matches("(?s).*\n[ \t]*\n.*"));
    }

    private static boolean isInline(Node node) {
        if (node instanceof Element element) {
            return INLINE.contains(element.normalName())
                    && element.getAllElements().stream().allMatch(inner -> INLINE.contains(inner.normalName()));
        }
        return node instanceof TextNode;
    }
}
