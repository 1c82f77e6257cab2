package org.masthead.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Styles name the sides of a page by the way that its text runs, so that Arabic and Persian pages are mirrored. */
class StylesTest {
    private static final Path STYLES = Path.of("src/main/webapp/WEB-INF/assets/style");

    private static final Pattern PHYSICAL = Pattern.compile(
            "(?<![\\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\\w-]*|(?:left|right)"
                    + "(?=\\s*:)|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear|caption-side)\\s*:\\s*(?:left|right))");

    /** Four values are of the paper too, where the second and the fourth differ. */
    private static final Pattern FOUR = Pattern.compile(
            "(?<![\\w-])(?:margin|padding|inset)\\s*:\\s*([^\\s;}]+) ([^\\s;}]+) ([^\\s;}]+) ([^\\s;}]+)(?=\\s*[;}])");

    /** Where a side of the paper is meant: the triangle on a film points the same way in every script. */
    private static final Set<String> ALLOWED = Set.of("45-gallery.css: border-left");

    @Test
    void noStyleNamesASideOfThePaper() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> styles = Files.list(STYLES)) {
            for (Path style : styles.sorted().toList()) {
                physical(Files.readString(style)).stream()
                        .map(what -> style.getFileName() + ": " + what)
                        .filter(what -> !ALLOWED.contains(what))
                        .forEach(found::add);
            }
        }
        assertEquals(List.of(), found);
    }

    /** A style counts in Latin digits; the site's numbers are written by the server, in the digits of its language. */
    @Test
    void noStyleWritesNumbers() throws IOException {
        try (Stream<Path> styles = Files.list(STYLES)) {
            for (Path style : styles.toList()) {
                assertFalse(Files.readString(style).contains("counter("), style.toString());
            }
        }
    }

    @Test
    void sidesAreSeen() {
        assertEquals(
                List.of("margin-left", "left", "text-align: right", "border-top-left-radius"),
                physical("a{margin-left:1px;left:0;text-align: right;border-top-left-radius:1px}"));
        assertEquals(List.of("inset: 1px 0 auto auto"), physical("a{inset: 1px 0 auto auto;margin: 1px 2px 3px 2px}"));
        assertEquals(List.of(), physical("a{margin-inline-start:1px;inset-inline-start:0;text-align:start} .left{}"));
    }

    private static List<String> physical(String style) {
        var unequal = FOUR.matcher(style)
                .results()
                .filter(found -> !found.group(2).equals(found.group(4)))
                .map(MatchResult::group);
        return Stream.concat(PHYSICAL.matcher(style).results().map(MatchResult::group), unequal)
                .toList();
    }
}
