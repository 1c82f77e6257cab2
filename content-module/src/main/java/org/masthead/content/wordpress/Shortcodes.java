package org.masthead.content.wordpress;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Replaces the shortcodes of a text by markup. What we do not know is taken out, what it encloses stays, and a remark names
 * it; brackets that are plain text ({@code [sic]}, a note's {@code [1]}) and all within code stay as they are.
 */
final class Shortcodes {
    private static final List<String> FILE_KEYS =
            List.of("src", "url", "mp3", "m4a", "ogg", "wav", "wma", "mp4", "m4v", "webm", "ogv", "flv", "wmv");
    private static final Set<String> LINKED =
            Set.of("audio", "video", "embed", "youtube", "vimeo", "wpvideo", "googlevideo", "soundcloud", "twitter");

    private final String text;
    private final Consumer<Remark> remarks;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> takenOut = new HashSet<>();
    private int at;

    private Shortcodes(String text, Consumer<Remark> remarks) {
        this.text = text;
        this.remarks = remarks;
    }

    static String replaced(String text, Consumer<Remark> remarks) {
        return text.indexOf('[') < 0 ? text : new Shortcodes(text, remarks).replaced();
    }

    private String replaced() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '<') {
                copy(endOfMarkup());
            } else if (c == '[') {
                bracket();
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private int endOfMarkup() {
        for (String code : List.of("pre", "code", "textarea")) {
            if (text.regionMatches(true, at + 1, code, 0, code.length())) {
                int close = indexOfIgnoringCase("</" + code, at);
                return close < 0 ? text.length() : close;
            }
        }
        boolean tag = at + 1 < text.length() && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/');
        int close = tag ? text.indexOf('>', at) : -1;
        return close < 0 ? at + 1 : close + 1;
    }

    private void bracket() {
        if (text.startsWith("[[", at)) {
            Shortcode escaped = Shortcode.at(text, at + 1);
            if (escaped != null && text.startsWith("]", escaped.end())) {
                out.append(text, at + 1, escaped.end());
                at = escaped.end() + 1;
                return;
            }
        }
        Shortcode tag = Shortcode.at(text, at);
        if (tag == null) {
            copy(at + 1);
        } else if (tag.closing()) {
            copy(takenOut.contains(tag.name()) ? -tag.end() : tag.end());
        } else {
            opening(tag);
        }
    }

    private void opening(Shortcode tag) {
        int close = indexOfIgnoringCase("[/" + tag.name() + "]", tag.end());
        String inner = close < 0 ? "" : text.substring(tag.end(), close);
        int after = close < 0 ? tag.end() : close + tag.name().length() + 3;
        if (tag.name().equals("caption") || tag.name().equals("wp_caption")) {
            caption(tag, inner);
            at = after;
        } else if (tag.name().equals("gallery")) {
            out.append(gallery(tag));
            at = tag.end();
        } else if (LINKED.contains(tag.name()) && linked(tag, inner)) {
            at = after;
        } else if (isShortcode(tag, close >= 0)) {
            remarks.accept(new Remark("shortcode", "[" + tag.name() + "] was taken out; what it encloses stays"));
            takenOut.add(tag.name());
            at = tag.end();
        } else {
            copy(tag.end());
        }
    }

    private void caption(Shortcode tag, String inner) {
        Element body = Jsoup.parseBodyFragment(inner).body();
        Element picture = body.selectFirst("a:has(img), img");
        String image = picture == null ? "" : picture.outerHtml();
        if (picture != null) {
            picture.remove();
        }
        String caption = tag.attribute("caption").isBlank() ? body.html().strip() : tag.attribute("caption");
        out.append("\n\n<figure class=\"")
                .append(Entities.escape(tag.attribute("align")))
                .append("\">");
        out.append(image);
        if (!caption.isBlank()) {
            out.append("<figcaption>").append(caption).append("</figcaption>");
        }
        out.append("</figure>\n\n");
    }

    private static String gallery(Shortcode tag) {
        String ids = tag.attribute("ids").isBlank() ? tag.attribute("include") : tag.attribute("ids");
        Element gallery = new Element("figure").addClass("wp-gallery");
        if (ids.isBlank()) {
            gallery.attr("data-parent", tag.attribute("id").isBlank() ? "self" : tag.attribute("id"));
            gallery.attr("data-without", tag.attribute("exclude"));
        } else {
            gallery.attr("data-ids", ids);
        }
        return "\n\n" + gallery.outerHtml() + "\n\n";
    }

    private boolean linked(Shortcode tag, String inner) {
        String address = FILE_KEYS.stream()
                .map(tag::attribute)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseGet(() -> tag.bare().stream().findFirst().orElse(inner.strip()));
        if (tag.name().equals("vimeo") && address.matches("[0-9]+")) {
            address = "https://vimeo.com/" + address;
        }
        if (!address.toLowerCase(Locale.ROOT).matches("https?://\\S+")) {
            return false;
        }
        out.append("\n\n").append(Embeds.link(address, "").outerHtml()).append("\n\n");
        remarks.accept(new Remark("embed", "[" + tag.name() + "] became a link to " + address));
        return true;
    }

    private boolean isShortcode(Shortcode tag, boolean closed) {
        return closed || !tag.named().isEmpty() || LINKED.contains(tag.name()) || aloneOnItsLine(tag);
    }

    private boolean aloneOnItsLine(Shortcode tag) {
        int before = text.lastIndexOf('\n', tag.start() - 1) + 1;
        int after = text.indexOf('\n', tag.end());
        return text.substring(before, tag.start()).replaceAll("<[^>]*>", "").isBlank()
                && text.substring(tag.end(), after < 0 ? text.length() : after)
                        .replaceAll("<[^>]*>", "")
                        .isBlank();
    }

    /** @param to negative: pass over instead */
    private void copy(int to) {
        if (to > 0) {
            out.append(text, at, to);
        }
        at = Math.abs(to);
    }

    private int indexOfIgnoringCase(String what, int from) {
        for (int i = text.indexOf(what.charAt(0), from); i >= 0; i = text.indexOf(what.charAt(0), i + 1)) {
            if (text.regionMatches(true, i, what, 0, what.length())) {
                return i;
            }
        }
        return -1;
    }
}
