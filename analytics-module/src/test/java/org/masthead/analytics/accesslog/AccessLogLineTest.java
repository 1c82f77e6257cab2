package org.masthead.analytics.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessLogLineTest {
    private static final String HEAD = "192.0.2.1 - - [25/Feb/2025:13:05:59 +0100] ";
    private static final String COMMON = HEAD + "\"GET /a HTTP/1.1\" 200 12";

    private final AccessLogLine line = new AccessLogLine();

    @Test
    void aCommonLineHasNoAgent() {
        read(COMMON);
        assertFalse(line.agentLogged);
        assertEquals("192.0.2.1", line.address.text());
        assertEquals(Instant.parse("2025-02-25T12:05:59Z").getEpochSecond(), line.epochSecond);
        assertEquals("GET", line.method.text());
        assertEquals("/a", line.target.text());
        assertEquals(200, line.status);
    }

    @Test
    void aCombinedLineHasReferrerAndAgent() {
        read(COMMON + " \"https://example.org/b\" \"Firefox\"");
        assertTrue(line.agentLogged);
        assertEquals("https://example.org/b", line.referrer.text());
        assertEquals("Firefox", line.agent.text());
    }

    @ParameterizedTest(name = "{0} came from {1}")
    @CsvSource(textBlock = """
            192.0.2.1 - -,                                192.0.2.1
            2001:db8::1 - -,                              2001:db8::1
            ::1 - -,                                      ::1
            host.example.org - frank,                     host.example.org
            192.0.2.1 ident frank,                        192.0.2.1
            192.0.2.1 - Frank Miller,                     192.0.2.1
            ::1 - Frank Miller,                           ::1
            www.example.org:443 192.0.2.1 - -,            192.0.2.1
            www.example.org:443 2001:db8::1 - frank,      2001:db8::1
            [2001:db8::2]:80 2001:db8::1 - -,             2001:db8::1
            """)
    void theAddressIsFoundBehindAVirtualHost(String prefix, String address) {
        read(prefix + COMMON.substring("192.0.2.1 - -".length()));
        assertEquals(address, line.address.text());
    }

    @Test
    void aBackslashBeforeAQuoteOrBackslashIsNotPartOfTheField() {
        read(HEAD + "\"GET /a\\\"b\\\\c\\x41 HTTP/1.1\" 200 - \"-\" \"say \\\"hi\\\" \\\\\"");
        assertEquals("/a\"b\\c\\x41", line.target.text());
        assertEquals("say \"hi\" \\", line.agent.text());
    }

    @Test
    void whatIsNoUtf8IsReadAsLatin1() {
        byte[] latin = (COMMON + " \"-\" \"caf\u00e9\"").getBytes(StandardCharsets.ISO_8859_1);
        assertNull(line.parse(latin, 0, latin.length));
        assertEquals("caf\u00e9", line.agent.text());
        read(COMMON + " \"-\" \"caf\u00e9 \u65b0\u805e \0\"");
        assertEquals("caf\u00e9 \u65b0\u805e \ufffd", line.agent.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {" 0.004", " 0.004 12", " "})
    void furtherFieldsBehindAWholeLineArePassedOver(String further) {
        read(COMMON + further);
        assertFalse(line.agentLogged);
        read(COMMON + " \"-\" \"Firefox\"" + further);
        assertEquals("Firefox", line.agent.text());
        read(COMMON + " \"-\" \"Firefox\"" + further + " \"cut");
        assertEquals("Firefox", line.agent.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "nonsense",
                "192.0.2.1",
                "192.0.2.1 - -",
                "192.0.2.1 - [25/Feb/2025:13:05:59 +0100] \"GET /a HTTP/1.1\" 200 12",
                "192.0.2.1  - [25/Feb/2025:13:05:59 +0100] \"GET /a HTTP/1.1\" 200 12",
                " - - [25/Feb/2025:13:05:59 +0100] \"GET /a HTTP/1.1\" 200 12",
                "[25/Feb/2025:13:05:59 +0100] \"GET /a HTTP/1.1\" 200 12",
                "192.0.2.1 - - [25/Feb/2025:13:05:59 +0100",
                HEAD,
                HEAD + "GET /a HTTP/1.1 200 12",
                HEAD + "\"GET /a HTTP/1.1",
                HEAD + "\"GET /a HTTP/1.1\"",
                HEAD + "\"GET /a HTTP/1.1\" 200",
                HEAD + "\"GET /a HTTP/1.1\" 20 12",
                HEAD + "\"GET /a HTTP/1.1\" 2000 12",
                HEAD + "\"GET /a HTTP/1.1\" - 12",
                HEAD + "\"GET /a HTTP/1.1\" 200 ",
                HEAD + "\"GET /a HTTP/1.1\" 200 1x",
                COMMON + " \"https://exam",
                COMMON + " \"-\"",
                COMMON + " \"-\" ",
                COMMON + " \"-\" \"Mozilla/5.0 (comp",
                COMMON + " \"-\" \"Mozilla \\\"",
                COMMON + " \"-\" \"Mozilla \"x\"",
            })
    void aLineThatIsNotWholeIsRefused(String text) {
        assertEquals(AccessLogLine.Refusal.FORMAT, parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/Feb/2025:13:05:59 +0100",
                "29/Feb/2025:13:05:59 +0100",
                "31/Apr/2025:13:05:59 +0100",
                "00/Feb/2025:13:05:59 +0100",
                "25/Foo/2025:13:05:59 +0100",
                "25/feb/2025:13:05:59 +0100",
                "25/Feb/1969:13:05:59 +0100",
                "25/Feb/2025:24:05:59 +0100",
                "25/Feb/2025:13:60:59 +0100",
                "25/Feb/2025:13:05:61 +0100",
                "25/Feb/2025:13:05:59 +1900",
                "25/Feb/2025:13:05:59 +0160",
                "25/Feb/2025:13:05:59 *0100",
                "25/Feb/2025:13:05:59",
                "2025-02-25T13:05:59Z",
                ""
            })
    void anImpossibleTimeIsRefused(String time) {
        assertEquals(AccessLogLine.Refusal.TIME, parse(COMMON.replaceFirst("\\[.*\\]", "[" + time + "]")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            25/Feb/2025:13:05:60 +0100, 2025-02-25T12:05:59Z
            29/Feb/2024:00:00:00 +0000, 2024-02-29T00:00:00Z
            31/Dec/2024:23:30:00 -0130, 2025-01-01T01:00:00Z
            01/Jan/1970:00:00:00 +0000, 1970-01-01T00:00:00Z
            """)
    void aPossibleTimeIsRead(String time, Instant moment) {
        read(COMMON.replaceFirst("\\[.*\\]", "[" + time + "]"));
        assertEquals(moment.getEpochSecond(), line.epochSecond);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "GET",
                "GET ",
                " /a",
                "GET  /a HTTP/1.1",
                "GET /a b HTTP/1.1",
                "GET /a HTTP/1.1 ",
                "GET a HTTP/1.1",
                "OPTIONS * HTTP/1.0",
                "CONNECT example.org:443 HTTP/1.1",
                "GET /a 1.1",
                "GET /a HTTP",
                "GET /a HTTP/",
                "GET /a HTTP/x",
                "GET /a HTTP/1.",
                "GET /a HTTP/1.1.1",
                "G(T /a HTTP/1.1",
                "\\x16\\x03\\x01"
            })
    void aRequestWithoutMethodAndTargetIsRefused(String request) {
        assertEquals(AccessLogLine.Refusal.REQUEST, parse(HEAD + '"' + request + "\" 400 0"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET /,                              GET,      /
            GET /a HTTP/1.1,                    GET,      /a
            GET /a HTTP/2,                      GET,      /a
            GET /a HTTP/3.0,                    GET,      /a
            M-SEARCH /a HTTP/1.1,               M-SEARCH, /a
            GET /a?b=/c HTTP/1.1,               GET,      /a
            GET /a#b HTTP/1.1,                  GET,      /a
            GET http://example.org/a HTTP/1.1,  GET,      http://example.org/a
            GET HTTP://example.org,             GET,      HTTP://example.org
            """)
    void aRequestIsMethodAndTargetAndPerhapsAVersion(String request, String method, String target) {
        read(HEAD + '"' + request + "\" 200 0");
        assertEquals(method, line.method.text());
        assertEquals(target, line.target.text());
    }

    private void read(String text) {
        assertNull(parse(text), text);
    }

    private AccessLogLine.Refusal parse(String text) {
        byte[] bytes = ("before" + text + "\"behind").getBytes(StandardCharsets.UTF_8);
        return line.parse(bytes, "before".length(), bytes.length - "\"behind".length());
    }
}
