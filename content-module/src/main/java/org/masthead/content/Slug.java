package org.masthead.content;

import java.util.regex.Pattern;

/**
 * The last segment of a page's address: lower-case letters and digits of any script, joined by single hyphens, at most
 * {@value #MAX_LENGTH} characters. {@code Slug.of("harbour-budget")}.
 */
public record Slug(String value) {
    public static final int MAX_LENGTH = 200;
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+(-[\\p{L}\\p{M}\\p{N}_]+)*");

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

    @Override
    public String toString() {
        return value;
    }
}
