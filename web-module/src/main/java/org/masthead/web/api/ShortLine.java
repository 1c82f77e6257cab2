package org.masthead.web.api;

import org.masthead.content.Line;

/** Names among the parameters: one line that people read and the database can hold. */
final class ShortLine {
    private static final int LONGEST = 255;

    private ShortLine() {}

    static String of(String parameter, String text) {
        String line = Line.of(text);
        if (line.length() > LONGEST) {
            throw new ValidationProblem(parameter, "It is too long. Send at most " + LONGEST + " characters.");
        }
        return line;
    }
}
