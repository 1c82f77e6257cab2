package org.masthead.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.masthead.content.Frame;
import org.masthead.content.Picture;
import org.masthead.content.Rendition.Format;

/**
 * The markup of a picture, for templates ({@code m:picture}) and for texts: WebP in the widths that its place may need, one
 * form that every browser knows, its size, so that nothing moves when it comes, and whether to hurry.
 */
@Named("pictureMarkup")
@ApplicationScoped
public class PictureMarkup {
    private static final int FALLBACK_WIDTH = 960;
    private static final double STRIP = 2.4;
    private static final int TINY = 640;

    private Links links;

    protected PictureMarkup() {}

    @Inject
    public PictureMarkup(Links links) {
        this.links = links;
    }

    /**
     * @param place as {@code card}; null: a card
     * @param first the page's largest paint, to be fetched before everything else; the others wait until they are near
     * @param alt null: the picture's own
     * @param sizes null: those of the place
     */
    public String of(Picture picture, String place, boolean first, Object alt, Object sizes) {
        var where = place == null || place.isEmpty() ? Place.CARD : Place.named(place);
        String words = alt == null ? picture.alt() : alt.toString();
        if (picture.placeholder()) {
            return standIn(where, words);
        }
        if (!picture.hasRenditions()) {
            return asItIs(picture, first, words);
        }
        return inForms(picture, where, first, words, sizes == null ? where.sizes() : sizes.toString());
    }

    private String inForms(Picture picture, Place place, boolean first, String alt, String sizes) {
        Frame frame = place.frame();
        int[] widths = widths(picture, place);
        int widest = widths[widths.length - 1];
        String sources = IntStream.of(widths)
                .mapToObj(width -> picture.rendition(frame, width, Format.WEBP).path() + " " + width + "w")
                .collect(Collectors.joining(", "));
        String fallback = picture.rendition(frame, Math.min(FALLBACK_WIDTH, widest), picture.fallback())
                .path();
        return "<picture><source type=\"image/webp\" srcset=\"" + sources + "\" sizes=\"" + escaped(sizes) + "\">"
                + img(fallback, alt, widest, picture.cut(frame).heightAt(widest), first, manner(picture, frame))
                + "</picture>";
    }

    /** Up to the first that is as wide as the place may ever need. */
    private static int[] widths(Picture picture, Place place) {
        int[] all = picture.widths(place.frame());
        int enough =
                picture.rendition(place.frame(), place.widest(), Format.WEBP).width();
        return IntStream.of(all).filter(width -> width <= enough).toArray();
    }

    /** What the style sheet must know of a picture that is shown whole. */
    private static String manner(Picture picture, Frame frame) {
        if (frame != Frame.WHOLE) {
            return "";
        }
        if (picture.width() < TINY) {
            return "tiny";
        }
        if (picture.height() > picture.width()) {
            return "tall";
        }
        return picture.width() > STRIP * picture.height() ? "strip" : "";
    }

    private String asItIs(Picture picture, boolean first, String alt) {
        return img(links.picture(picture), alt, picture.width(), picture.height(), first, manner(picture, Frame.WHOLE));
    }

    private static String img(String src, String alt, int width, int height, boolean first, String manner) {
        return "<img src=\"" + escaped(src) + "\" alt=\"" + escaped(alt) + '"'
                + (width > 0 && height > 0 ? " width=\"" + width + "\" height=\"" + height + '"' : "")
                + (first ? " fetchpriority=\"high\"" : " loading=\"lazy\" decoding=\"async\"")
                + (manner.isEmpty() ? "" : " class=\"" + manner + '"')
                + ">";
    }

    /** Drawn, in the page's own colours, where a picture did not come with its import. */
    private static String standIn(Place place, String alt) {
        boolean square = place.frame() == Frame.SQUARE;
        String naming = alt.isEmpty() ? "aria-hidden=\"true\"" : "role=\"img\" aria-label=\"" + escaped(alt) + '"';
        return "<svg class=\"stand-in\" preserveAspectRatio=\"xMidYMid slice\" viewBox=\""
                + (square ? "30 0 120 120" : "0 0 180 120") + "\" " + naming
                + "><path class=\"stand-in-sea\" d=\"M-4 96q8-7 16 0t16 0 16 0 16 0 16 0 16 0 16 0 16 0 16 0 16 0 16 0 16 0\"/>"
                + "<path class=\"stand-in-mast\" d=\"M74 32v62\"/>"
                + "<path class=\"stand-in-flag\" d=\"M74 36h38l-11 11 11 11H74z\"/></svg>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
