package org.masthead.web.share;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fonts that placards are set in, the best first. Those of most scripts come along, so that a machine needs none; Chinese,
 * Japanese, Korean and others are set in what the machine has, if it has any.
 */
enum Typeface {
    HEADLINE("DejaVuSerifCondensed-Bold.ttf"),
    HEADLINE_OF_OTHER_SCRIPTS("DejaVuSansCondensed-Bold.ttf"),
    OF_THE_MACHINE(null);

    private static final String SETTING = "sun.awt.fontconfig";

    private final String file;
    private Font font;

    Typeface(String file) {
        this.file = file;
    }

    /** The first that has a shape for the letter; empty when none has. */
    static Optional<Typeface> of(int letter) {
        return Stream.of(values()).filter(face -> face.shows(letter)).findFirst();
    }

    private boolean shows(int letter) {
        try {
            return font().canDisplay(letter);
        } catch (RuntimeException | InternalError noFontsOnThisMachine) {
            return false;
        }
    }

    synchronized Font font() {
        if (font == null) {
            try {
                font = read();
            } catch (RuntimeException | InternalError noFontsOnThisMachine) {
                System.setProperty(SETTING, emptyFontList());
                font = read();
            }
        }
        return font;
    }

    private Font read() {
        if (file == null) {
            return new Font(Font.SERIF, Font.BOLD, 1);
        }
        try (InputStream in = Typeface.class.getResourceAsStream("fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Java refuses to use even a font that we bring along where the machine's own list is empty; this one it accepts. */
    private static String emptyFontList() {
        try {
            Path list = Files.createTempFile("fonts", ".properties");
            list.toFile().deleteOnExit();
            return Files.writeString(list, "version=1\nsequence.allfonts=default\n")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
