package org.masthead.analytics.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateLineTest {
    private static final String MAIN = "$remote_addr - $remote_user [$time_local] \"$request\" $status $body_bytes_sent"
            + " \"$http_referer\" \"$http_user_agent\" rt=$request_time \"$http_x_forwarded_for\"";
    private static final String LINE =
            "192.0.2.1 - Frank Miller [25/Feb/2025:13:05:59 +0100] \"GET /a?b HTTP/1.1\" 200 12"
                    + " \"https://example.org/b\" \"Fire\\\"fox\" rt=0.004 \"198.51.100.7\"";

    private LoggedRequest line;

    @Test
    void aLineIsReadAsTheFormatSays() {
        read(MAIN, LINE);
        assertEquals("192.0.2.1", line.address.text());
        assertEquals(moment("2025-02-25T12:05:59Z"), line.epochSecond);
        assertEquals("GET", line.method.text());
        assertEquals("/a", line.target.text());
        assertEquals(200, line.status);
        assertEquals("https://example.org/b", line.referrer.text());
        assertEquals("Fire\"fox", line.agent.text());
        assertTrue(line.agentLogged);
        assertFalse(line.remark);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "log_format main '$remote_addr - $remote_user [$time_local] \"$request\" '\n"
                        + "    '$status $body_bytes_sent \"$http_referer\" '\n '\"$http_user_agent\" rt=$request_time"
                        + " \"$http_x_forwarded_for\"';",
                "log_format main escape=default \"$remote_addr - $remote_user [$time_local] \\\"$request\\\" $status"
                        + " $body_bytes_sent \\\"$http_referer\\\" \\\"$http_user_agent\\\" rt=$request_time \\\"$x\\\"\";",
                "'$remote_addr - $remote_user [$time_local] \"$request\" $status $body_bytes_sent \"$http_referer\"'"
                        + " ' \"$http_user_agent\" rt=$request_time \"$http_x_forwarded_for\"'",
                "${remote_addr} - $remote_user [${time_local}] \"$request\" $status $bytes_sent \"$http_referer\""
                        + " \"$http_user_agent\" rt=$request_time \"$anything\"",
            })
    void theDirectiveItsStringsOrThePlainTextMayBePasted(String format) {
        read(format, LINE);
        assertEquals("192.0.2.1", line.address.text());
        assertEquals("Fire\"fox", line.agent.text());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            $time_iso8601, 2025-02-25T13:05:59+01:00
            $msec,         1740485159.123
            $time_local,   25/Feb/2025:13:05:59 +0100
            """)
    void eachWayToWriteTheTimeIsRead(String variable, String written) {
        read("$remote_addr|" + variable + "|$request|$status", "192.0.2.1|" + written + "|GET /a HTTP/1.1|200");
        assertEquals(moment("2025-02-25T12:05:59Z"), line.epochSecond);
        assertEquals("GET", line.method.text());
        assertFalse(line.agentLogged);
        assertEquals("", line.referrer.text());
    }

    @Test
    void theFirstTimeInTheFormatIsTheOne() {
        read(
                "$msec $time_iso8601 $remote_addr $status $request",
                "1740485159.000 nonsense 192.0.2.1 200 GET /a HTTP/1.1");
        assertEquals(moment("2025-02-25T12:05:59Z"), line.epochSecond);
    }

    @Test
    void aLogInJsonIsATemplateLikeAnyOther() {
        read(
                "{\"t\":\"$time_iso8601\",\"ip\":\"$remote_addr\",\"m\":\"$request_method\",\"u\":\"$request_uri\","
                        + "\"s\":$status,\"a\":\"$http_user_agent\"}",
                "{\"t\":\"2025-02-25T13:05:59+01:00\",\"ip\":\"192.0.2.1\",\"m\":\"GET\",\"u\":\"/a?q=1\","
                        + "\"s\":304,\"a\":\"say \\\"hi\\\"\"}");
        assertEquals("/a", line.target.text());
        assertEquals("/a?q=1".substring(0, 2), line.request.text().substring(0, 2));
        assertEquals(304, line.status);
        assertEquals("say \"hi\"", line.agent.text());
    }

    @Test
    void anAddressBehindAnotherValueBeginsAtItsSlash() {
        read(
                "$remote_addr [$time_local] $request_method $scheme://$host$request_uri $status",
                "192.0.2.1 [25/Feb/2025:13:05:59 +0100] GET https://example.org/a/b?c 200");
        assertEquals("/a/b", line.target.text());
    }

    @Test
    void valuesThatArePassedOverMayStandSideBySide() {
        read(
                "$remote_addr [$time_local] \"$request\" $status $pipe$connection",
                "192.0.2.1 [25/Feb/2025:13:05:59 +0100]" + " \"GET /a HTTP/1.1\" 200 p17");
        assertEquals(200, line.status);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            $remote_addr $http_x_forwarded_for;    192.0.2.1 198.51.100.7;              192.0.2.1
            $proxy $http_x_forwarded_for;          192.0.2.1 198.51.100.7;              198.51.100.7
            $proxy "$http_x_forwarded_for";        192.0.2.1 "198.51.100.7, 192.0.2.9"; 198.51.100.7
            $remote_addr $remote_addr;             192.0.2.1 198.51.100.7;              192.0.2.1
            """)
    void theClientIsWhoConnectedUnlessTheFormatPassesThatOver(String format, String written, String client) {
        read(
                format + " [$time_local] \"$request\" $status",
                written + " [25/Feb/2025:13:05:59 +0100] \"GET /a HTTP/1.1\" 200");
        assertEquals(client, line.address.text());
    }

    @Test
    void theAddressAskedForGoesBeforeTheRewrittenOne() {
        String rest = " $remote_addr [$time_local] $request_method $status";
        String written = " 192.0.2.1 [25/Feb/2025:13:05:59 +0100] GET 200";
        read("$uri $request_uri" + rest, "/index.php /a" + written);
        assertEquals("/a", line.target.text());
        read("$uri $other" + rest, "/index.php /a" + written);
        assertEquals("/index.php", line.target.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "192.0.2.1 [25/Feb/2025:13:05:59 +0100] \"GET /a HTTP/1.1\" 200 x",
                "192.0.2.1 [25/Feb/2025:13:05:59 +0100] \"GET /a HTTP/1.1\" 20",
                "192.0.2.1 [25/Feb/2025:13:05:59 +0100] \"GET /a HTTP/1.1\" 2x0",
                "192.0.2.1 [25/Feb/2025:13:05:59 +0100] \"GET /a HTTP/1.1\" 2000",
                "192.0.2.1 [25/Feb/2025:13:05:59 +0100] \"GET /a HTTP/1.1\\\" 200",
                "192.0.2.1 [25/Feb/2025:13:05:59 +0100] \"GET /a\" b\" 200",
                "192.0.2.1 [25/Feb/2025:13:05:59 +0100] \"GET /a HTTP/1.1",
                " [25/Feb/2025:13:05:59 +0100] \"GET /a HTTP/1.1\" 200",
                "192.0.2.1 25/Feb/2025:13:05:59 +0100 \"GET /a HTTP/1.1\" 200",
            })
    void aLineThatIsNotWholeIsRefused(String text) {
        assertEquals(LoggedRequest.Refusal.FORMAT, parse("$remote_addr [$time_local] \"$request\" $status", text));
        assertEquals("not a whole line of the named format", line.expected());
    }

    @Test
    void anImpossibleTimeOrRequestIsRefusedByName() {
        String format = "$remote_addr [$time_local] \"$request\" $status";
        assertEquals(
                LoggedRequest.Refusal.TIME,
                parse(format, "192.0.2.1 [31/Feb/2025:13:05:59 +0100] \"GET /a HTTP/1.1\" 200"));
        assertEquals("31/Feb/2025:13:05:59 +0100", line.time.text());
        assertEquals(LoggedRequest.Refusal.REQUEST, parse(format, "192.0.2.1 [25/Feb/2025:13:05:59 +0100] \"-\" 400"));
        assertEquals(
                LoggedRequest.Refusal.REQUEST,
                parse(
                        "$remote_addr [$time_local] $request_method|$request_uri|$status",
                        "192.0.2.1 [25/Feb/2025:13:05:59 +0100] GET|/a b|400"));
        assertEquals(
                LoggedRequest.Refusal.REQUEST,
                parse(
                        "$remote_addr [$time_local] $request_method|$request_uri $status",
                        "192.0.2.1 [25/Feb/2025:13:05:59 +0100] |/a 400"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            [$time_local] "$request" $status;                           The format lacks the client's address
            $remote_addr "$request" $status;                            The format lacks the time
            $remote_addr [$time_local] "$request";                      The format lacks the status
            $remote_addr [$time_local] $request_uri $status;            The format lacks the method
            $remote_addr [$time_local] $request_method $status;         The format lacks the address asked for
            $remote_addr$status [$time_local] "$request";               In the format, $status stands right behind
            log_format main '$remote_addr' nonsense;                    The log_format cannot be read from here on: nonsense
            %t "%r" %>s;                                                The format lacks the client's address
            %h %{%H:%M}t "%r" %>s;                                      The time %{%H:%M}t cannot be read
            %h%>s %t "%r";                                              In the format, %>s stands right behind
            kombiniert;                                                 “kombiniert” is no format
            """)
    void aFormatThatTellsTooLittleIsRefusedWithTheReason(String format, String sentence) {
        String message = assertThrows(IllegalArgumentException.class, () -> LogFormat.named(format))
                .getMessage();
        assertTrue(message.startsWith(sentence), message);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "%v:%p %h %l %u %t \"%r\" %>s %O \"%{Referer}i\" \"%{User-Agent}i\" %D%%",
                "LogFormat \"%v:%p %h %l %u %t \\\"%r\\\" %>s %O \\\"%{Referer}i\\\" \\\"%{User-Agent}i\\\" %D%%\" mine",
                "%v:%p %a %l %u %t \"%m %U%q %H\" %>s %O \"%{referer}i\" \"%{user-agent}i\" %!200,304{X}i%%",
                "%v:%p %{c}a %l %u [%{%d/%b/%Y:%H:%M:%S %z}t] \"%r\" %s %^FB \"%{Referer}i\" \"%{User-Agent}i\" %T%%",
            })
    void anApacheLogFormatIsReadTheSameWay(String format) {
        read(
                format,
                "www.example.org:443 192.0.2.1 - - [25/Feb/2025:13:05:59 +0100] \"GET /a?b HTTP/1.1\" 200 12"
                        + " \"https://example.org/b\" \"Firefox\" 17%");
        assertEquals("192.0.2.1", line.address.text());
        assertEquals(moment("2025-02-25T12:05:59Z"), line.epochSecond);
        assertEquals("GET", line.method.text());
        assertEquals("/a", line.target.text());
        assertEquals("https://example.org/b", line.referrer.text());
        assertEquals("Firefox", line.agent.text());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            %{sec}t,                     1740485159
            %{msec}t,                    1740485159123
            %{usec}t,                    1740485159123456
            %{begin:sec}t,               1740485159
            %{%Y-%m-%dT%H:%M:%S%z}t,     2025-02-25T13:05:59+0100
            """)
    void apachesOtherTimesAreReadToo(String directive, String written) {
        read("%h|" + directive + "|%r|%>s", "192.0.2.1|" + written + "|GET /a HTTP/1.1|200");
        assertEquals(moment("2025-02-25T12:05:59Z"), line.epochSecond);
    }

    private void read(String format, String text) {
        assertNull(parse(format, text), text);
    }

    private LoggedRequest.Refusal parse(String format, String text) {
        line = LogFormat.named(format).orElseThrow().lines().get();
        byte[] bytes = ("before" + text + "\"behind").getBytes(StandardCharsets.UTF_8);
        return line.parse(bytes, "before".length(), bytes.length - "\"behind".length());
    }

    private static long moment(String iso) {
        return Instant.parse(iso).getEpochSecond();
    }
}
