package org.masthead.web.pagecache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrippedTest {
    private static final Path ASSETS = Path.of("src/main/webapp/WEB-INF/assets");
    /** What goes over the line in one go when a connection is new, less the answer's header. */
    private static final int FIRST_FLIGHT = 14_600 - 750;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/* why */ a { color: red; }|a{color:red}",
                "a :is(b, c) > d { margin: 0 -1px; }|a :is(b,c) > d{margin:0 -1px}",
                "a::before { content: \" · ; } /* no note */ \"; }|a::before{content:\" · ; } /* no note */ \"}",
                "@media (a: b) and (c) { a { width: calc(1px + 2px); } }|@media (a:b) and (c){a{width:calc(1px + 2px)}}",
            })
    void aStyleSaysTheSameInFewerBytes(String written, String sent) {
        assertEquals(sent, style(written));
    }

    @Test
    void linesOfNotesAndIndentsLeaveAScript() {
        assertEquals("a('// b');\nc();\n", script("// why\n  a('// b');\n    // how\n\n  c();\n"));
    }

    @Test
    void noTextOfOurScriptsRunsOverLinesWhoseIndentItWouldLose() throws IOException {
        for (String line : joined("script").split("\n")) {
            assertTrue(line.chars().filter(letter -> letter == '`').count() % 2 == 0, line);
        }
    }

    @Test
    void theWholeStyleComesInTheFirstFlightOfAConnection() throws IOException {
        byte[] sent = CachedPage.file("text/css", Stripped.style(joined("style").getBytes(StandardCharsets.UTF_8)))
                .bytes(Encoding.BROTLI);
        assertTrue(sent.length <= FIRST_FLIGHT, "compressed: " + sent.length);
    }

    private static String style(String css) {
        return new String(Stripped.style(css.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static String script(String js) {
        return new String(Stripped.script(js.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static String joined(String folder) throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.list(ASSETS.resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }
}
