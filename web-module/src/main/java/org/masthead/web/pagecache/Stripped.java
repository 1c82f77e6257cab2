package org.masthead.web.pagecache;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style or script without what only its authors need: a phone waits for every byte of a style before it paints. Names and
 * order stay as they are, so what a browser's tools show is still what was written.
 */
final class Stripped {
    private static final String TEXT = "(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')";
    private static final Pattern NOTES = Pattern.compile(TEXT + "|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile(TEXT + "|\\s*([{};,])\\s*|(:)\\s+|\\s+");
    private static final Pattern LAST_SEMICOLON = Pattern.compile(TEXT + "|;(?=})");
    private static final Pattern LINE_OF_NOTES = Pattern.compile("^\\s*//.*\\R", Pattern.MULTILINE);
    private static final Pattern INDENT = Pattern.compile("^\\s+", Pattern.MULTILINE);

    private Stripped() {}

    static byte[] style(byte[] css) {
        String style = new String(css, StandardCharsets.UTF_8);
        style = without(NOTES, style, " ");
        style = without(SPACE, style, " ");
        return without(LAST_SEMICOLON, style, "").strip().getBytes(StandardCharsets.UTF_8);
    }

    /** Whole lines of notes and the space before lines; a text in backquotes must end on its line. */
    static byte[] script(byte[] js) {
        String script =
                LINE_OF_NOTES.matcher(new String(js, StandardCharsets.UTF_8)).replaceAll("");
        return INDENT.matcher(script).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    /** What a group of the pattern holds stays; all else that it finds goes. */
    private static String without(Pattern pattern, String style, String otherwise) {
        return pattern.matcher(style).replaceAll(found -> Matcher.quoteReplacement(kept(found, otherwise)));
    }

    private static String kept(MatchResult found, String otherwise) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return otherwise;
    }
}
