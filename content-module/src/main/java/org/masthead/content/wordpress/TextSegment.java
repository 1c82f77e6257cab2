package org.masthead.content.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a post's text: blocks, or what the classic editor wrote around and between them.
 *
 * @param classic blank lines and line ends mean something
 */
record TextSegment(String text, boolean classic) {
    private static final Pattern MARK = Pattern.compile("<!--\\s*/?wp:(?:(?!-->).)*+-->", Pattern.DOTALL);

    static List<TextSegment> of(String content) {
        List<TextSegment> segments = new ArrayList<>();
        Matcher mark = MARK.matcher(content);
        int depth = 0;
        int from = 0;
        while (mark.find()) {
            boolean closing = mark.group().matches("(?s)<!--\\s*/wp:.*");
            boolean alone = mark.group().endsWith("/-->");
            if (depth == 0) {
                add(segments, content.substring(from, mark.start()), true);
                from = mark.start();
            }
            depth = alone ? depth : closing ? Math.max(0, depth - 1) : depth + 1;
            if (depth == 0) {
                add(segments, content.substring(from, mark.end()), false);
                from = mark.end();
            }
        }
        add(segments, content.substring(from), depth == 0);
        return segments;
    }

    private static void add(List<TextSegment> segments, String text, boolean classic) {
        if (!text.isBlank()) {
            segments.add(new TextSegment(text, classic));
        }
    }
}
