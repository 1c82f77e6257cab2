package org.masthead.web.reader.body;

import org.jsoup.nodes.Element;

/**
 * Notes below the text. An editor writes {@code <sup><a href="#fn1">1</a></sup>} in the text and, in a list anywhere below,
 * {@code <li id="fn1">}; the list becomes the article's notes, each with a way back to every place that it was called from.
 */
final class Footnotes {
    private static final String TITLE = "body-notes";

    private Footnotes() {}

    static void in(Element body, Wording wording) {
        int marks = 0;
        for (Element mark : body.select("a[href^=#]")) {
            Element note = body.getElementById(mark.attr("href").substring(1));
            if (note != null && note.is("ol > li, ul > li") && mark.closest("li[id]") != note) {
                marks++;
                call(mark, note, marks, wording);
                asNotes(note.parent(), wording);
            }
        }
    }

    private static void call(Element mark, Element note, int number, Wording wording) {
        String id = "called-" + number;
        mark.attr("id", id)
                .attr("role", "doc-noteref")
                .attr("aria-label", wording.of("body.note", mark.text()))
                .removeAttr("rel")
                .addClass("note-mark");
        note.select("a[href^=#]:not([role])").stream()
                .filter(link -> link.text().matches("[↩↑^\\uFE0E\\s]*"))
                .forEach(Element::remove);
        Element last =
                note.lastElementChild() != null && note.lastElementChild().is("p") ? note.lastElementChild() : note;
        last.appendText(" ");
        last.appendElement("a")
                .attr("href", "#" + id)
                .attr("role", "doc-backlink")
                .attr("aria-label", wording.of("body.note.back", mark.text()))
                .addClass("note-back")
                .text("↩\uFE0E");
    }

    private static void asNotes(Element list, Wording wording) {
        if (list.parent().is("section.notes")) {
            return;
        }
        Element before = list.previousElementSibling();
        Element section = new Element("section").addClass("notes").attr("role", "doc-endnotes");
        list.before(section);
        if (before != null && before.is("h2, h3, h4")) {
            section.appendChild(before);
        } else {
            before = section.appendElement("h2");
            before.appendElement("bdi").text(wording.of("body.notes"));
        }
        if (before.id().isEmpty() && list.ownerDocument().getElementById(TITLE) == null) {
            before.attr("id", TITLE);
        }
        if (!before.id().isEmpty()) {
            section.attr("aria-labelledby", before.id());
        }
        section.appendChild(list);
    }
}
