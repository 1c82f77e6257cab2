package org.masthead.content.wordpress;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Gives every picture the one shape that an article knows: a figure, its placement as its class, its caption last. */
final class Figures {
    private static final Pattern BACKGROUND =
            Pattern.compile("background-image:\\s*url\\(\\s*['\"]?([^'\")]+)['\"]?\\s*\\)");
    private static final Pattern ALIGNED = Pattern.compile("align-?(left|right|center|wide|full)");
    private static final String GALLERIES = ".wp-block-gallery, figure.wp-gallery, .blocks-gallery-grid, div.gallery";

    private Figures() {}

    static void in(Element body) {
        body.select("[style*=background-image]").forEach(Figures::showBackground);
        for (Element gallery : body.select(GALLERIES)) {
            if (gallery.root() == body.root()) {
                gallery(gallery);
            }
        }
        body.select("div.wp-block-image").forEach(Figures::passPlacementOn);
        for (Element image : body.select("img")) {
            if (image.closest("figure") == null && image.closest("p") != null) {
                raise(image);
            }
        }
        body.select("a[href]:has(img)").forEach(Figures::dropLinkToItself);
        body.select("figure").forEach(Figures::place);
    }

    private static void showBackground(Element element) {
        Matcher url = BACKGROUND.matcher(element.attr("style"));
        if (url.find()) {
            Element figure = new Element("figure").addClass(element.className());
            figure.appendElement("img").attr("src", url.group(1).strip()).attr("alt", element.attr("aria-label"));
            element.before(figure);
        }
    }

    private static void gallery(Element gallery) {
        Element figure = new Element("figure").addClass("gallery");
        for (String key : List.of("data-ids", "data-parent", "data-without")) {
            if (gallery.hasAttr(key)) {
                figure.attr(key, gallery.attr(key));
            }
        }
        for (Element image : gallery.select("img")) {
            Element holder = image.closest("figure, li, dl, div");
            Element link = image.closest("a");
            Element caption = holder == null || holder == gallery ? null : holder.selectFirst("figcaption, dd");
            Element one = figure.appendElement("figure");
            one.appendChild(link == null ? image.clone() : link.clone());
            if (caption != null) {
                one.appendElement("figcaption").html(caption.html());
            }
        }
        Element caption = gallery.selectFirst("> figcaption");
        if (caption != null) {
            figure.appendElement("figcaption").html(caption.html());
        }
        Element outer =
                gallery.parent() != null && gallery.parent().normalName().equals("figure") ? gallery.parent() : gallery;
        Element outerCaption = outer == gallery ? null : outer.selectFirst("> figcaption");
        if (outerCaption != null) {
            figure.appendElement("figcaption").html(outerCaption.html());
        }
        outer.replaceWith(figure);
    }

    private static void passPlacementOn(Element wrapper) {
        for (Element figure : wrapper.select("> figure")) {
            figure.addClass(wrapper.className());
        }
        wrapper.unwrap();
    }

    /** A picture of a paragraph stands before it; a small one without placement, such as a smiley, stays in its line. */
    private static void raise(Element image) {
        boolean standing = image.className().matches(".*(align|wp-image-|size-).*") || width(image) >= 100;
        Element paragraph = image.closest("p");
        boolean alone = paragraph.text().replace('\u00a0', ' ').isBlank()
                && paragraph.select("img").size() == 1;
        if (!standing && !alone) {
            return;
        }
        Element link = image.closest("a");
        boolean linked = link != null && link.text().isBlank();
        Element figure = new Element("figure").addClass(image.className());
        paragraph.before(figure);
        figure.appendChild(linked ? link : image);
        if (paragraph.text().replace('\u00a0', ' ').isBlank() && paragraph.selectFirst("img") == null) {
            paragraph.remove();
        }
    }

    private static int width(Element image) {
        String width = image.attr("width");
        return width.matches("[0-9]{1,5}") ? Integer.parseInt(width) : 0;
    }

    private static void dropLinkToItself(Element link) {
        String path = link.attr("href").replaceFirst("[?#].*", "");
        if (link.text().isBlank() && path.matches("(?i).*\\.(jpe?g|png|gif|webp|avif|svg|bmp)")) {
            link.unwrap();
        }
    }

    private static void place(Element figure) {
        if (figure.selectFirst("img") == null
                && !figure.hasClass("gallery")
                && figure.selectFirst("> figcaption") == null) {
            figure.unwrap();
            return;
        }
        String placement = figure.hasClass("gallery") ? "gallery" : placement(figure);
        figure.removeAttr("class");
        if (!placement.isEmpty()) {
            figure.addClass(placement);
        }
    }

    private static String placement(Element figure) {
        Element image = figure.selectFirst("img");
        Matcher aligned = ALIGNED.matcher(figure.className() + " " + (image == null ? "" : image.className()));
        if (!aligned.find()) {
            return "";
        }
        String where = aligned.group(1);
        return where.equals("wide") || where.equals("full") ? where : "align-" + where;
    }
}
