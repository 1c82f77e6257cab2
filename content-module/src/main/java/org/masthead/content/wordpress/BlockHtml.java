package org.masthead.content.wordpress;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns the text of a post, from the block editor or the classic one, into plain article markup: what it shows is kept, how
 * that site's theme drew it is not. Pictures and links still carry their old addresses ({@link OldLinks} knows the new
 * ones), and the last word has {@link org.masthead.content.CleanHtml}.
 */
final class BlockHtml {
    /** @param body holds the markup; the caller's to change */
    record Converted(Element body, List<Remark> remarks) {}

    private static final Map<String, String> RENAMED = Map.of(
            "acronym", "abbr", "strike", "s", "tt", "code", "address", "p", "dfn", "em", "menu", "ul", "dir", "ul",
            "xmp", "pre");
    private static final String DROPPED =
            "script, style, link, meta, form, input, select, textarea, button, canvas, svg, math, noscript, template, map, area";
    private static final String UNWRAPPED =
            "div, section, article, main, aside, header, footer, center, nav, big, font, nobr, label, hgroup, p p";
    private static final Set<String> KEPT_EMPTY = Set.of("br", "hr", "img", "td", "th", "col", "tr", "figure");

    private final List<Remark> remarks = new ArrayList<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final Element body = Jsoup.parseBodyFragment("").body();

    private BlockHtml() {}

    static Converted of(String content) {
        return new BlockHtml().convert(content.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private Converted convert(String content) {
        for (TextSegment segment : TextSegment.of(content)) {
            Element part = Jsoup.parseBodyFragment(Shortcodes.replaced(segment.text(), this::remark))
                    .body();
            part.ownerDocument().outputSettings().prettyPrint(false);
            tidy(part, segment.classic());
            for (Node node : List.copyOf(part.childNodes())) {
                body.appendChild(node);
            }
        }
        body.ownerDocument().outputSettings().prettyPrint(false);
        body.select("figure.wp-block-pullquote > blockquote").attr("class", "pull");
        Figures.in(body);
        body.select("a.wp-block-file__button").remove();
        body.select(UNWRAPPED).forEach(Element::unwrap);
        body.select("p, cite, li, td, th, figcaption, h1, h2, h3, h4, h5, h6").forEach(BlockHtml::trimEdges);
        removeEmpty();
        if (!leftOut.isEmpty()) {
            remark(new Remark("block", "taken out: " + String.join(", ", leftOut)));
        }
        return new Converted(body, remarks);
    }

    private void tidy(Element part, boolean classic) {
        comments(part);
        for (Element dropped : part.select(DROPPED)) {
            remark(new Remark("markup", "<" + dropped.normalName() + "> was taken out"));
            dropped.remove();
        }
        RENAMED.forEach((old, now) -> part.select(old).forEach(element -> element.tagName(now)));
        Embeds.toLinks(part, this::remark);
        part.select("code").forEach(BlockHtml::codeBlock);
        Paragraphs.in(part, classic);
        Embeds.linkBareAddresses(part, this::remark);
    }

    /** Block marks go; a block that has no text of its own was drawn by that site's server, so it is named. */
    private void comments(Element part) {
        List<Comment> comments = new ArrayList<>();
        part.traverse((node, depth) -> {
            if (node instanceof Comment comment) {
                comments.add(comment);
            }
        });
        for (Comment comment : comments) {
            String mark = comment.getData().strip();
            if (mark.startsWith("wp:") && mark.endsWith("/")) {
                leftOut.add(mark.substring(3).replaceFirst("(?s)\\s.*|/$", ""));
            }
            if (mark.equals("nextpage")) {
                remark(new Remark("pages-joined", "the pages of the post stand on one page"));
            }
            if (!isMark(comment) || mark.startsWith("more") || mark.equals("nextpage")) {
                comment.replaceWith(new TextNode("\n\n"));
            } else {
                comment.remove();
            }
        }
    }

    private static boolean isMark(Comment comment) {
        return comment.getData().strip().matches("(?s)/?wp:.*");
    }

    private static void codeBlock(Element code) {
        if (code.wholeText().strip().indexOf('\n') >= 0 && code.closest("pre") == null) {
            code.wrap("<pre></pre>");
        }
    }

    private static void trimEdges(Element element) {
        while (element.lastChild() instanceof Element last && last.normalName().equals("br")) {
            last.remove();
        }
        while (element.firstChild() instanceof Element first
                && first.normalName().equals("br")) {
            first.remove();
        }
        if (element.firstChild() instanceof TextNode text) {
            text.text(text.getWholeText().stripLeading());
        }
        if (element.lastChild() instanceof TextNode text) {
            text.text(text.getWholeText().stripTrailing());
        }
    }

    private void removeEmpty() {
        List<Element> all = body.select("*");
        for (int i = all.size() - 1; i > 0; i--) {
            Element element = all.get(i);
            boolean nothing = element.wholeText().replace('\u00a0', ' ').isBlank()
                    && element.childrenSize() == 0
                    && !KEPT_EMPTY.contains(element.normalName());
            boolean onlyBreaks = element.normalName().equals("p")
                    && element.text().replace('\u00a0', ' ').isBlank()
                    && element.select("img").isEmpty();
            if (nothing && !isSpaceWithin(element) || onlyBreaks) {
                element.remove();
            }
        }
    }

    private static boolean isSpaceWithin(Element element) {
        return !element.wholeText().isEmpty()
                && element.parent() != null
                && element.tag().isInline();
    }

    private void remark(Remark remark) {
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }
}
