package org.masthead.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The last segment of a page's address: lower-case letters and digits of any script, joined by single hyphens, at most
 * {@value #MAX_LENGTH} characters. {@code Slug.of("harbour-budget")}, {@code Slug.from("Harbour: the Budget", "en")}.
 */
public record Slug(String value) {
    public static final int MAX_LENGTH = 200;
    private static final int MADE_LENGTH = 90;
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+(-[\\p{L}\\p{M}\\p{N}_]+)*");
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ł", "l", "ı", "i");
    private static final Map<String, String> GERMAN_LETTERS = Map.of("ä", "ae", "ö", "oe", "ü", "ue");

    public Slug {
        if (value == null
                || value.length() > MAX_LENGTH
                || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    public static Slug of(String value) {
        return new Slug(value);
    }

    /** Whether {@link #of} would take it. */
    public static boolean fits(String value) {
        return value != null
                && value.length() <= MAX_LENGTH
                && SHAPE.matcher(value).matches();
    }

    /**
     * Made from a headline or name in any script: Latin letters lose their accents, other scripts stay as they are. Text
     * without a letter or digit becomes {@code untitled}.
     *
     * @param language BCP 47; decides how umlauts are written
     */
    public static Slug from(String text, String language) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (language != null && language.startsWith("de")) {
            lower = replaced(lower, GERMAN_LETTERS);
        }
        String plain = withoutLatinAccents(replaced(lower, LETTERS));
        String joined = plain.replaceAll("['’ʼ`´]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}_]+", "-")
                .replaceAll("^-+|-+$", "");
        return new Slug(joined.isEmpty() ? "untitled" : shortened(joined));
    }

    /** The one asked for, mended where it does not fit; where none was asked for, made from the name. */
    public static Slug wanted(String asked, String name, String language) {
        if (asked == null || asked.isBlank()) {
            return from(name, language);
        }
        return fits(asked) ? new Slug(asked) : from(asked, language);
    }

    /** The n-th of its name: {@code harbour-budget-2}. */
    public Slug numbered(int n) {
        String tail = "-" + n;
        String head = value.length() + tail.length() > MAX_LENGTH
                ? value.substring(0, MAX_LENGTH - tail.length()).replaceAll("-+$", "")
                : value;
        return new Slug(head + tail);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String replaced(String text, Map<String, String> letters) {
        String result = text;
        for (var letter : letters.entrySet()) {
            result = result.replace(letter.getKey(), letter.getValue());
        }
        return result;
    }

    private static String withoutLatinAccents(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String plain = apart.replaceAll("(?<=\\p{IsLatin})\\p{Mn}+", "");
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static String shortened(String joined) {
        if (joined.length() <= MADE_LENGTH) {
            return joined;
        }
        int end = joined.offsetByCodePoints(0, Math.min(MADE_LENGTH, joined.codePointCount(0, joined.length())));
        int hyphen = joined.lastIndexOf('-', end);
        return hyphen > MADE_LENGTH / 2
                ? joined.substring(0, hyphen)
                : joined.substring(0, end).replaceAll("-+$", "");
    }
}
