package org.masthead.web.reader.body;

/** Texts of the site's language: {@code wording.of("body.note", 3)}. */
@FunctionalInterface
public interface Wording {
    String of(String key, Object... values);
}
