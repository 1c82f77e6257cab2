package org.masthead.analytics.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatRecognitionTest {
    private static final String COMMON = "192.0.2.1 - - [25/Feb/2025:13:05:59 +0100] \"GET /a HTTP/1.1\" 200 12";
    private static final String W3C = "#Fields: date time c-ip cs-method cs-uri-stem sc-status\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            common   | 192.0.2.1 - - [25/Feb/2025:13:05:59 +0100] "GET /a HTTP/1.1" 200 12
            combined | 192.0.2.1 - - [25/Feb/2025:13:05:59 +0100] "GET /a HTTP/1.1" 200 12 "-" "Firefox"
            vhost    | www.example.org:80 192.0.2.1 - - [25/Feb/2025:13:05:59 +0100] "GET /a HTTP/1.1" 200 12 "-" "Firefox"
            combined | 192.0.2.1 - - [31/Feb/2025:13:05:59 +0100] "GET /a HTTP/1.1" 200 12 "-" "Firefox"
            combined | 192.0.2.1 - - [25/Feb/2025:13:05:59 +0100] "-" 400 12 "-" "-"
            caddy    | {"ts":1,"request":{"remote_ip":"192.0.2.1","method":"GET","uri":"/"},"status":200}
            caddy    | {"ts":1,"logger":"tls","msg":"nothing but itself"}
            """)
    void theFirstLineThatCanBeReadTellsTheFormat(String name, String line) throws IOException {
        assertEquals(name, of("\nnonsense\n" + line + "\n"));
        assertEquals(name, of(line));
    }

    @Test
    void w3cIsKnownByItsFieldsAndTheLinesBehindThem() throws IOException {
        assertEquals("w3c", of("#Software: x\n" + W3C + "2025-02-25 12:05:59 192.0.2.1 GET /a 200\n"));
        assertEquals("w3c", of("#Fields: date time\n2025-02-25 12:05:59\n"), "although no view can be counted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n\n"})
    void aFileWithoutLinesIsOfTheUsualFormat(String text) throws IOException {
        assertEquals("combined", of(text));
    }

    @Test
    void whatNobodyKnowsIsSaid() {
        String message = assertThrows(FormatRecognition.NotRecognised.class, () -> of("date,page\n2025-02-25,/a\n"))
                .getMessage();
        assertTrue(message.startsWith("None of the first 2 lines is in a format that is recognised"), message);
    }

    @Test
    void onlyTheFirstThousandLinesAreLookedAt() throws IOException {
        assertEquals("common", of("x\n".repeat(999) + COMMON));
        assertThrows(FormatRecognition.NotRecognised.class, () -> of("x\n".repeat(1_000) + COMMON));
        assertEquals("common", of("x".repeat(LogLines.LONGEST + 1) + "\n" + COMMON));
    }

    @ParameterizedTest
    @CsvSource({"combined,combined", "' Common ',common", "vhost,vhost", "caddy,caddy", "W3C,w3c", "iis,w3c"})
    void aFormatMayBeNamed(String named, String name) {
        assertEquals(name, LogFormat.named(named).orElseThrow().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "auto"})
    void unnamedItIsRecognised(String named) {
        assertTrue(LogFormat.named(named).isEmpty());
    }

    private static String of(String text) throws IOException {
        return FormatRecognition.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .name();
    }
}
