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

class CaddyLineTest {
    private static final String LINE = """
            {"level":"info","ts":1740485159.5241024,"logger":"http.log.access.log0","msg":"handled request",\
            "request":{"remote_ip":"192.0.2.9","remote_port":"41342","client_ip":"192.0.2.1","proto":"HTTP/2.0",\
            "method":"GET","host":"example.org","uri":"/a?b=1","headers":{"User-Agent":["say \\"hi\\" \\\\o/"],\
            "Referer":["https://example.org/b"],"Accept":["*/*"]}},"bytes_read":0,"user_id":"","duration":0.0009,\
            "size":10900,"status":200,"resp_headers":{"Server":["Caddy"]}}""";

    private final CaddyLine line = new CaddyLine();

    @Test
    void aLineIsOneRequest() {
        read(LINE);
        assertEquals("192.0.2.1", line.address.text());
        assertEquals(Instant.parse("2025-02-25T12:05:59Z").getEpochSecond(), line.epochSecond);
        assertEquals("GET", line.method.text());
        assertEquals("/a", line.target.text());
        assertEquals("GET /a?b=1", line.request.text());
        assertEquals("https://example.org/b", line.referrer.text());
        assertEquals("say \"hi\" \\o/", line.agent.text());
        assertEquals(200, line.status);
        assertTrue(line.agentLogged);
        assertFalse(line.remark);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1740485159;                       2025-02-25T12:05:59Z
            1.7404851595241024e9;             2025-02-25T12:05:59Z
            1740485159524.1;                  2025-02-25T12:05:59Z
            1740485159524102400;              2025-02-25T12:05:59Z
            "2025-02-25T12:05:59.524Z";       2025-02-25T12:05:59Z
            "2025-02-25T13:05:59.524+0100";   2025-02-25T12:05:59Z
            "2025/02/25 12:05:59.524";        2025-02-25T12:05:59Z
            "25/Feb/2025:13:05:59 +0100";     2025-02-25T12:05:59Z
            0;                                1970-01-01T00:00:00Z
            """)
    void eachWayOfCaddyToWriteTheTimeIsRead(String ts, Instant moment) {
        read(LINE.replace("1740485159.5241024", ts));
        assertEquals(moment.getEpochSecond(), line.epochSecond);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "\"yesterday\"", "\"\"", "true", "null", "\"31/Feb/2025:13:05:59 +0100\"", "1e400"})
    void anImpossibleTimeIsRefused(String ts) {
        assertEquals(LoggedRequest.Refusal.TIME, parse(LINE.replace("1740485159.5241024", ts)));
    }

    @Test
    void aLineWithoutTimeIsRefusedForIt() {
        assertEquals(LoggedRequest.Refusal.TIME, parse(LINE.replace("\"ts\":1740485159.5241024,", "")));
        assertEquals("no ts", line.time.text());
    }

    @Test
    void withoutClientItIsWhoConnected() {
        read(LINE.replace("\"client_ip\":\"192.0.2.1\",", ""));
        assertEquals("192.0.2.9", line.address.text());
        read(LINE.replace("\"client_ip\":\"192.0.2.1\"", "\"client_ip\":\"\""));
        assertEquals("192.0.2.9", line.address.text());
    }

    @Test
    void aRequestWithoutAgentHasAnEmptyOneAndALogWithoutHeadersHasNone() {
        read(LINE.replace("User-Agent", "X"));
        assertTrue(line.agentLogged);
        assertEquals("", line.agent.text());
        read(LINE.replace("\"headers\":", "\"x\":"));
        assertFalse(line.agentLogged);
        assertEquals("", line.referrer.text());
        read(LINE.replace("[\"https://example.org/b\"]", "[]"));
        assertEquals("", line.referrer.text());
        read(LINE.replace("[\"https://example.org/b\"]", "[7]"));
        assertEquals("", line.referrer.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"level\":\"info\",\"ts\":1740485159.5,\"msg\":\"serving initial configuration\"}",
                "{\"level\":\"info\",\"ts\":1740485159.5,\"logger\":\"tls\",\"msg\":\"cleaning storage unit\"}",
                "{\"level\":\"error\",\"ts\":1740485159.5,\"logger\":\"http.log.error\",\"request\":{},\"status\":502}",
                "{\"level\":\"error\",\"ts\":1740485159.5,\"logger\":\"http.log.accessible\",\"request\":{},\"status\":502}",
            })
    void whatCaddySaysOfItselfIsARemark(String text) {
        read(text);
        assertTrue(line.remark);
        read(LINE);
        assertFalse(line.remark);
    }

    @Test
    void aLogWithoutLoggersIsRead() {
        read(LINE.replace("\"logger\":\"http.log.access.log0\",", ""));
        read(LINE.replace("http.log.access.log0", "http.log.access"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "x",
                "{\"request\":7,\"msg\":\"x\"}",
                "{\"a\":1}{\"b\":2}",
                "{\"a\":1} x",
                "{\"a\":\u0001}"
            })
    void whatIsNoObjectOfTheLogIsRefused(String text) {
        assertEquals(LoggedRequest.Refusal.FORMAT, parse(text));
        assertEquals("not a whole object of Caddy's access log", line.expected());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"remote_ip\":\"192.0.2.9\",\"client_ip\":\"192.0.2.1\",",
                "\"uri\":\"/a?b=1\",",
                "\"method\":\"GET\",",
                "\"status\":200,"
            })
    void aRequestThatLacksAPartIsRefused(String part) {
        String plain = LINE.replace("\"remote_port\":\"41342\",", "");
        assertTrue(plain.contains(part));
        assertEquals(LoggedRequest.Refusal.FORMAT, parse(plain.replace(part, "")));
    }

    @Test
    void aCutOffLineIsRefused() {
        for (int length = 0; length < LINE.length(); length++) {
            assertEquals(LoggedRequest.Refusal.FORMAT, parse(LINE.substring(0, length)));
        }
    }

    @Test
    void aRequestForNothingIsRefused() {
        assertEquals(LoggedRequest.Refusal.REQUEST, parse(LINE.replace("/a?b=1", "*")));
        assertEquals(LoggedRequest.Refusal.REQUEST, parse(LINE.replace("/a?b=1", "/a b")));
        assertEquals(LoggedRequest.Refusal.REQUEST, parse(LINE.replace("\"GET\"", "\"\"")));
    }

    private void read(String text) {
        assertNull(parse(text), text);
    }

    private LoggedRequest.Refusal parse(String text) {
        byte[] bytes = ("before" + text + "}behind").getBytes(StandardCharsets.UTF_8);
        return line.parse(bytes, "before".length(), bytes.length - "}behind".length());
    }
}
