package org.masthead.web.faces;

import java.util.Locale;
import org.masthead.content.Frame;

/** Where on a page a picture stands: which part of it is shown there, and how wide that gets. */
enum Place {
    /** On top of an article. */
    LEAD(Frame.WHOLE, 1600, "(min-width: 62rem) 60rem, 100vw"),
    /** On top of the front page. */
    HERO(Frame.CLASSIC, 1600, "(min-width: 84rem) 50rem, (min-width: 62rem) 58vw, 100vw"),
    /** Beside the front page's hero; on phones a stamp beside its text. */
    CHOICE(Frame.CLASSIC, 960, "(min-width: 62rem) 20rem, (min-width: 40rem) 45vw, 9rem"),
    /** In a grid of cards. */
    CARD(Frame.CLASSIC, 960, "(min-width: 62rem) 26rem, (min-width: 40rem) 44vw, 94vw"),
    /** Small, beside its text. */
    COMPANION(Frame.CLASSIC, 640, "(min-width: 40rem) 10rem, 9rem"),
    SQUARE(Frame.SQUARE, 640, "(min-width: 40rem) 10rem, 6rem"),
    PORTRAIT(Frame.SQUARE, 640, "(min-width: 59rem) 13rem, 22vw"),
    FACE(Frame.SQUARE, 320, "6rem"),
    TOPIC(Frame.CLASSIC, 640, "(min-width: 62rem) 13rem, 45vw"),
    /** A picture of a photo story. */
    PLATE(Frame.WHOLE, 1600, "(min-width: 64rem) 62rem, 100vw"),
    COVER(Frame.CLASSIC, 960, "(min-width: 62rem) 18rem, (min-width: 40rem) 44vw, 94vw"),
    /** In a text. */
    BODY(Frame.WHOLE, 1600, "(min-width: 40rem) 38rem, 94vw"),
    /** In a text, wider than it. */
    BROAD(Frame.WHOLE, 1600, "(min-width: 62rem) 60rem, 94vw");

    private final Frame frame;
    private final int widest;
    private final String sizes;

    Place(Frame frame, int widest, String sizes) {
        this.frame = frame;
        this.widest = widest;
        this.sizes = sizes;
    }

    /** @param name as templates write it: {@code card} */
    static Place named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    Frame frame() {
        return frame;
    }

    /** Wider forms are not offered there. */
    int widest() {
        return widest;
    }

    /** The attribute of the same name. */
    String sizes() {
        return sizes;
    }
}
