package org.masthead.web.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that no client library sends, as they go over the wire. */
@ArquillianTest
@RunAsClient
class GateIT {
    @ArquillianResource
    private URL site;

    @ParameterizedTest
    @CsvSource({
        "GET /articles/%zz, 400",
        "GET /articles/%, 400",
        "GET /articles/%00, 400",
        "GET /articles/%ff, 400",
        "GET /%2e%2e/etc, 400",
        "HEAD /a%5Cb, 400",
        "TRACE /, 405",
        "GET /health/live, 200"
    })
    void everyAnswerIsOursAndCarriesOurHeaders(String line, int status) throws IOException {
        String answer = answer(line + " HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n\r\n");
        assertEquals("HTTP/1.1 " + status, answer.substring(0, 12), answer);
        assertGuarded(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "/metrics, Accept: text/plain, 200",
        "/metrics, X-Forwarded-For: 127.0.0.1, 404",
        "/%6detrics, X-Forwarded-For: 127.0.0.1, 404",
        "//metrics;a=b/base, Forwarded: for=127.0.0.1, 404",
        "/articles/../metrics, Via: 1.1 front, 404"
    })
    void metricsAreThereForThisMachineAndForNobodyBehindIt(String path, String header, int status) throws IOException {
        String answer = answer(
                "GET " + path + " HTTP/1.1\r\nHost: news.example\r\n" + header + "\r\nConnection: close\r\n\r\n");
        assertEquals("HTTP/1.1 " + status, answer.substring(0, 12), answer);
        assertEquals(status == 200, answer.contains("# TYPE "), answer);
    }

    @ParameterizedTest
    @CsvSource({"123", "websocket"})
    void whoOffersAnotherProtocolIsAnsweredInThisOneAsOftenAsHeAsks(String other) throws IOException {
        String offer = " HTTP/1.1\r\nHost: news.example\r\nConnection: Upgrade\r\nUpgrade: " + other + "\r\n";
        String answers = answer("GET /health/live" + offer + "\r\nGET /health/live" + offer + "\r\nPOST /api/views"
                + offer + "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}");
        assertEquals(2, answers.split("HTTP/1.1 200", -1).length - 1, answers);
        assertTrue(answers.contains("HTTP/1.1 400"), answers);
    }

    @ParameterizedTest
    @CsvSource({"100000"})
    void tooLongAHeaderIsRefusedWithOurHeaders(int length) throws IOException {
        String answer = answer("GET / HTTP/1.1\r\nHost: news.example\r\nX-Long: " + "a".repeat(length) + "\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        assertGuarded(answer);
    }

    private static void assertGuarded(String answer) {
        String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
        assertTrue(head.contains("Content-Security-Policy: default-src 'none'"), head);
        assertTrue(head.contains("X-Content-Type-Options: nosniff"), head);
    }

    private String answer(String request) throws IOException {
        try (var socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
