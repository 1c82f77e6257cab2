package org.masthead.web.reader.body;

/**
 * A stretch of an article's text as HTML, or a story map or gallery of our own that stands between two stretches.
 *
 * @param html empty for what is embedded
 * @param kind {@code maps} or {@code gallery}; empty for text
 * @param slug of what is embedded
 * @param title the words that link to it
 */
public record BodyPart(String html, String kind, String slug, String title) {
    static BodyPart text(String html) {
        return new BodyPart(html, "", "", "");
    }
}
