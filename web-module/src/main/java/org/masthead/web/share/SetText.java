package org.masthead.web.share;

import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text set in lines, in the size in which it fits, with lines of about the same length. */
final class SetText {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float LEADING = 1.14f;
    private static final String CUT_OFF = "…";

    private final String text;
    private final Locale language;
    private final boolean rightToLeft;

    SetText(String text, Locale language, boolean rightToLeft) {
        this.text = withoutUnknownSigns(text);
        this.language = language;
        this.rightToLeft = rightToLeft;
    }

    /** @param lineHeight from one baseline to the next */
    record Lines(List<TextLayout> lines, float lineHeight) {
        float height() {
            return lines.size() * lineHeight;
        }
    }

    /** A headline says the same without the sign for a fish; without its letters it says nothing. */
    private static String withoutUnknownSigns(String text) {
        return text.codePoints()
                .filter(SetText::isToBeSet)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static boolean isToBeSet(int sign) {
        return switch (Character.getType(sign)) {
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.CONTROL, Character.SURROGATE -> false;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> !isVariationSelector(sign);
            default -> Character.isLetterOrDigit(sign) || Typeface.of(sign).isPresent();
        };
    }

    /** It chooses between forms of the sign before it, such as the coloured ones. */
    private static boolean isVariationSelector(int sign) {
        return sign >= 0xFE00 && sign <= 0xFE0F;
    }

    /** Whether there is a shape for each of its letters. */
    boolean isPossible() {
        return !text.isEmpty()
                && text.codePoints().allMatch(letter -> Typeface.of(letter).isPresent());
    }

    /** In the largest size that fits the box; at the smallest, what does not fit is cut off. */
    Lines fitted(float width, float height, float largest, float smallest) {
        for (float size = largest; size > smallest; size -= 2) {
            Lines lines = lines(text, size, width);
            if (lines.height() <= height && !breaksWords(size, width)) {
                return balanced(size, width, lines);
            }
        }
        return cutOff(smallest, width, height);
    }

    private Lines balanced(float size, float width, Lines lines) {
        float narrow = width / 2;
        float wide = width;
        while (wide - narrow > 8) {
            float middle = (narrow + wide) / 2;
            if (lines(text, size, middle).lines().size() > lines.lines().size() || breaksWords(size, middle)) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return lines(text, size, wide);
    }

    private Lines cutOff(float size, float width, float height) {
        int rows = (int) (height / (size * LEADING));
        String kept = text;
        while (lines(kept, size, width).lines().size() > rows) {
            BreakIterator words = BreakIterator.getLineInstance(language);
            words.setText(kept);
            int end = words.preceding(kept.length() - 1);
            kept = (end > 0 ? kept.substring(0, end) : kept.substring(0, kept.length() / 2)).strip() + CUT_OFF;
        }
        return lines(kept, size, width);
    }

    private boolean breaksWords(float size, float width) {
        BreakIterator words = BreakIterator.getLineInstance(language);
        words.setText(text);
        int start = 0;
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            String word = text.substring(start, end).strip();
            if (!word.isEmpty() && new TextLayout(attributed(word, size).getIterator(), EXACT).getAdvance() > width) {
                return true;
            }
            start = end;
        }
        return false;
    }

    private Lines lines(String words, float size, float width) {
        AttributedString set = attributed(words, size);
        var measurer = new LineBreakMeasurer(set.getIterator(), BreakIterator.getLineInstance(language), EXACT);
        var lines = new ArrayList<TextLayout>();
        while (measurer.getPosition() < words.length()) {
            lines.add(measurer.nextLayout(width));
        }
        return new Lines(lines, size * LEADING);
    }

    private AttributedString attributed(String words, float size) {
        var set = new AttributedString(words);
        set.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        int start = 0;
        while (start < words.length()) {
            Typeface face = face(words, start);
            int end = start + Character.charCount(words.codePointAt(start));
            while (end < words.length() && face(words, end) == face) {
                end += Character.charCount(words.codePointAt(end));
            }
            set.addAttribute(TextAttribute.FONT, face.font().deriveFont(size), start, end);
            start = end;
        }
        return set;
    }

    private static Typeface face(String words, int at) {
        return Typeface.of(words.codePointAt(at)).orElse(Typeface.HEADLINE);
    }
}
