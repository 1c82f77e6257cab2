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

class W3cLineTest {
    private static final String IIS =
            "#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip"
                    + " cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken";
    private static final String LINE = "2025-02-25 12:05:59 10.0.0.4 GET /a b=1 443 - 192.0.2.1"
            + " Mozilla/5.0+(Windows+NT+10.0) https://example.org/b?c+d 200 0 0 15";

    private W3cLine line = new W3cLine();

    @Test
    void aLineIsReadAsTheFieldsBeforeItSay() {
        remark("#Software: Microsoft Internet Information Services 10.0");
        remark(IIS);
        read(LINE);
        assertEquals("192.0.2.1", line.address.text());
        assertEquals(Instant.parse("2025-02-25T12:05:59Z").getEpochSecond(), line.epochSecond);
        assertEquals("GET", line.method.text());
        assertEquals("/a", line.target.text());
        assertEquals(200, line.status);
        assertEquals("Mozilla/5.0 (Windows NT 10.0)", line.agent.text());
        assertEquals("https://example.org/b?c+d", line.referrer.text());
        assertTrue(line.agentLogged);
        assertFalse(line.remark);
    }

    @Test
    void theFieldsMayChangeFurtherOn() {
        remark(IIS);
        read(LINE);
        remark("#FIELDS: time c-ip cs-method cs-uri sc-status");
        remark("#Date: 2025-02-26 00:00:00");
        read("12:05:59 192.0.2.7 GET /b?q 304");
        assertEquals("192.0.2.7", line.address.text());
        assertEquals("/b", line.target.text());
        assertEquals(Instant.parse("2025-02-26T12:05:59Z").getEpochSecond(), line.epochSecond);
        assertFalse(line.agentLogged);
        assertEquals("", line.referrer.text());
        assertEquals(LoggedRequest.Refusal.FORMAT, parse(LINE));
    }

    @Test
    void whatEarlierLinesSaidIsRememberedByAnotherReader() {
        assertEquals("", line.memory());
        remark("#Fields: time c-ip cs-method cs-uri-stem sc-status");
        remark("#Date: 2025-02-26");
        var next = new W3cLine();
        next.remember(line.memory());
        line = next;
        read("12:05:59 192.0.2.7 GET /b 304");
        assertEquals(Instant.parse("2025-02-26T12:05:59Z").getEpochSecond(), line.epochSecond);
    }

    @Test
    void tabsPartValuesThatArePercentEncoded() {
        remark(
                "#Fields: date time x-edge-location c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent)"
                        + " x-forwarded-for");
        read("2025-02-25\t12:05:59\tFRA2\t192.0.2.1\tGET\tx.cloudfront.net\t/a\t200\t-\tMozilla/5.0%20(X)+1\t-");
        assertEquals("Mozilla/5.0 (X)+1", line.agent.text());
        read("2025-02-25\t12:05:59\tFRA2\t192.0.2.1\tGET\tx.cloudfront.net\t/a\t200\t\t100%zz\t-");
        assertEquals("100%zz", line.agent.text());
        assertEquals("", line.referrer.text());
    }

    @Test
    void theFirstOfForwardedAddressesIsTheClientWhereNoneConnected() {
        remark("#Fields: date time cs-method cs-uri-stem sc-status X-Forwarded-For");
        read("2025-02-25 12:05:59 GET /a 200 198.51.100.7,+192.0.2.9");
        assertEquals("198.51.100.7", line.address.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            date c-ip cs-method cs-uri-stem sc-status;  the #Fields before it name no time
            date time c-ip cs-uri-stem sc-status;       the #Fields before it name no cs-method
            date time c-ip cs-method cs-uri-stem;       the #Fields before it name no sc-status
            date time cs-method cs-uri-stem sc-status;  the #Fields before it name no c-ip
            date time c-ip cs-method sc-status;         the #Fields before it name no cs-uri-stem
            """)
    void fieldsThatTellTooLittleAreNamed(String fields, String reason) {
        remark("#Fields: " + fields);
        assertEquals(LoggedRequest.Refusal.FORMAT, parse("2025-02-25 12:05:59 192.0.2.1 GET 200"));
        assertEquals(reason, line.expected());
    }

    @Test
    void aLineBeforeAnyFieldsIsRefused() {
        assertEquals(LoggedRequest.Refusal.FORMAT, parse(LINE));
        assertEquals("no #Fields before it", line.expected());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "2025-02-25 12:05:59 192.0.2.1 GET /a",
                "2025-02-25 12:05:59 192.0.2.1 GET /a 200 1",
                "2025-02-25 12:05:59 192.0.2.1 GET /a 20",
                "2025-02-25\t12:05:59\t\tGET\t/a\t200"
            })
    void aLineWithoutOneValueAFieldIsRefused(String text) {
        remark("#Fields: date time c-ip cs-method cs-uri-stem sc-status");
        assertEquals(LoggedRequest.Refusal.FORMAT, parse(text));
        assertEquals("not one value for each of the #Fields before it", line.expected());
    }

    @Test
    void severalBlanksPartValuesLikeOne() {
        remark("#Fields: date time c-ip cs-method cs-uri-stem sc-status");
        read("2025-02-25 12:05:59   192.0.2.1 GET /a  200");
        assertEquals("/a", line.target.text());
    }

    @Test
    void anImpossibleTimeOrRequestIsRefused() {
        remark("#Fields: date time c-ip cs-method cs-uri-stem sc-status");
        assertEquals(LoggedRequest.Refusal.TIME, parse("2025-02-31 12:05:59 192.0.2.1 GET /a 200"));
        assertEquals("2025-02-31 12:05:59", line.time.text());
        assertEquals(LoggedRequest.Refusal.REQUEST, parse("2025-02-25 12:05:59 192.0.2.1 GET - 200"));
        remark("#Fields: time c-ip cs-method cs-uri-stem sc-status");
        assertEquals(LoggedRequest.Refusal.TIME, parse("12:05:59 192.0.2.1 GET /a 200"));
    }

    private void remark(String text) {
        read(text);
        assertTrue(line.remark);
    }

    private void read(String text) {
        assertNull(parse(text), text);
    }

    private LoggedRequest.Refusal parse(String text) {
        byte[] bytes = ("before" + text + " behind").getBytes(StandardCharsets.UTF_8);
        return line.parse(bytes, "before".length(), bytes.length - " behind".length());
    }
}
