package org.masthead.web.share;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Locale;

/** Draws a placard: the headline large, the section above it, below a line of sea the flag and the paper's name. */
final class PlacardDrawing {
    private static final Color SEA = new Color(0x0D3B47);
    private static final Color WATER = new Color(0x0A2F39);
    private static final Color PAPER = new Color(0xFBFAF6);
    private static final Color FLAG = new Color(0xE4572E);
    private static final Color SIGNAL = new Color(0xFF9375);
    private static final int EDGE = 76;
    private static final int FOOT = 470;
    private static final int TEXT_WIDTH = Placard.WIDTH - 2 * EDGE;

    private final Placard placard;
    private final Graphics2D sheet;
    private final BufferedImage image;

    private PlacardDrawing(Placard placard) {
        this.placard = placard;
        image = new BufferedImage(Placard.WIDTH, Placard.HEIGHT, BufferedImage.TYPE_INT_RGB);
        sheet = image.createGraphics();
        sheet.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        sheet.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        sheet.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        sheet.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    static BufferedImage of(Placard placard) {
        var drawing = new PlacardDrawing(placard);
        drawing.draw();
        drawing.sheet.dispose();
        return drawing.image;
    }

    private void draw() {
        sheet.setColor(SEA);
        sheet.fillRect(0, 0, Placard.WIDTH, Placard.HEIGHT);
        water();
        SetText headline = set(placard.headline());
        if (headline.isPossible()) {
            mark(start(0), 500, 2.1);
            line(placard.foot(), 34, PAPER, start(110), 556, TEXT_WIDTH - 110);
            headline(headline, section());
        } else {
            signboard(set(placard.foot()));
        }
    }

    /** Where no font has the headline's letters: the paper's flag, large, and its name, if that can be written. */
    private void signboard(SetText paper) {
        mark(start(0), EDGE, 6);
        if (paper.isPossible()) {
            headline(paper, EDGE + 250);
        }
    }

    private SetText set(String words) {
        return new SetText(words, Locale.forLanguageTag(placard.language()), placard.rightToLeft());
    }

    private void water() {
        var waves = new Path2D.Double();
        waves.moveTo(0, FOOT + 20);
        for (int x = 0; x < Placard.WIDTH; x += 120) {
            waves.curveTo(x + 30, FOOT - 4, x + 50, FOOT - 4, x + 60, FOOT + 8);
            waves.curveTo(x + 70, FOOT + 20, x + 90, FOOT + 32, x + 120, FOOT + 20);
        }
        waves.lineTo(Placard.WIDTH, Placard.HEIGHT);
        waves.lineTo(0, Placard.HEIGHT);
        waves.closePath();
        sheet.setColor(WATER);
        sheet.fill(waves);
    }

    /** The flag flies the way that is read. */
    private void mark(float x, float y, double scale) {
        AffineTransform before = sheet.getTransform();
        sheet.translate(x, y);
        sheet.scale(placard.rightToLeft() ? -scale : scale, scale);
        sheet.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        sheet.setColor(PAPER);
        sheet.draw(new Line2D.Double(3, 2, 3, 38));
        var flag = new Path2D.Double();
        flag.moveTo(4.5, 4);
        flag.lineTo(32, 4);
        flag.lineTo(25, 11.5);
        flag.lineTo(32, 19);
        flag.lineTo(4.5, 19);
        flag.closePath();
        sheet.setColor(FLAG);
        sheet.fill(flag);
        sheet.setTransform(before);
    }

    /** @return where there is room below it */
    private float section() {
        if (placard.section().isEmpty()) {
            return EDGE;
        }
        line(placard.section(), 30, SIGNAL, start(0), EDGE + 26, TEXT_WIDTH);
        return EDGE + 58;
    }

    private void headline(SetText text, float top) {
        float room = FOOT - 24 - top;
        SetText.Lines set = text.fitted(TEXT_WIDTH, room, 104, 34);
        sheet.setColor(PAPER);
        float y = top + (room - set.height()) / 2 - set.lineHeight() * 0.24f;
        for (TextLayout line : set.lines()) {
            y += set.lineHeight();
            line.draw(sheet, placard.rightToLeft() ? start(0) - line.getAdvance() : start(0), y);
        }
    }

    private void line(String words, float size, Color colour, float x, float y, float width) {
        SetText text = set(words);
        if (text.isPossible()) {
            TextLayout line =
                    text.fitted(width, size * 1.2f, size, size / 2).lines().get(0);
            sheet.setColor(colour);
            line.draw(sheet, placard.rightToLeft() ? x - line.getAdvance() : x, y);
        }
    }

    /** This far from the side where reading begins. */
    private float start(float inset) {
        return placard.rightToLeft() ? Placard.WIDTH - EDGE - inset : EDGE + inset;
    }
}
