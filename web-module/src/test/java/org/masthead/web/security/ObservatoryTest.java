package org.masthead.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our headers are worth by the rules of MDN's HTTP Observatory: A+ from 100 points on. */
class ObservatoryTest {
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles/a", "/search", "/no/such/page", "/login"})
    void readerPagesOfASiteBehindTlsAreWorthAllThatHeadersCanBeWorth(String path) throws Exception {
        answer("https://paper.example", path);
        assertEquals(130, score());
    }

    @Test
    void withoutTlsNoBrowserIsToldToInsistOnIt() throws Exception {
        answer("http://paper.example", "/");
        assertFalse(headers.containsKey("Strict-Transport-Security"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/1/a.jpg",
                "/media/1/0123456789abcdef/640.webp",
                "/share/a.png",
                "/assets/x/icon-192.png",
                "/feed.xml",
                "/sections/a/atom.xml",
                "/tags/a/feed.json",
                "/corrections/feed.xml",
                "/oembed",
                "/favicon.ico"
            })
    void whatOtherSitesShowMayBeShownThere(String path) throws Exception {
        answer("https://paper.example", path);
        assertEquals("cross-origin", headers.get("Cross-Origin-Resource-Policy"));
        assertTrue(score() >= 100, path);
    }

    private void answer(String base, String path) throws Exception {
        var filter = new SecurityHeaders(new SecureCookies(Optional.of(base)));
        filter.doFilter(request(path), response(), (request, response) -> {});
    }

    private int score() {
        int penalties = hsts() + sniffing();
        int bonuses = policy() + referrer() + framing() + sharing();
        int score = 100 + penalties;
        return score >= 90 ? score + bonuses : score;
    }

    private int hsts() {
        return header("Strict-Transport-Security").matches("max-age=\\d{8,}.*") ? 0 : -20;
    }

    private int sniffing() {
        return header("X-Content-Type-Options").equals("nosniff") ? 0 : -5;
    }

    private int policy() {
        String policy = header("Content-Security-Policy");
        boolean isStrict = policy.startsWith("default-src 'none'")
                && !policy.contains("unsafe")
                && !policy.contains("data:")
                && !policy.contains("http:")
                && policy.contains("form-action 'self'");
        return isStrict ? 10 : -25;
    }

    private int framing() {
        return header("Content-Security-Policy").contains("frame-ancestors 'none'")
                        && header("X-Frame-Options").equals("DENY")
                ? 5
                : -20;
    }

    private int referrer() {
        return header("Referrer-Policy").matches("no-referrer|same-origin|strict-origin(-when-cross-origin)?") ? 5 : 0;
    }

    private int sharing() {
        return switch (header("Cross-Origin-Resource-Policy")) {
            case "same-origin", "same-site" -> 10;
            case "cross-origin", "" -> 0;
            default -> -5;
        };
    }

    private String header(String name) {
        return headers.getOrDefault(name, "");
    }

    private static HttpServletRequest request(String path) {
        return proxy(HttpServletRequest.class, (called, values) -> switch (called) {
            case "getRequestURI" -> path;
            case "isSecure" -> false;
            default -> throw new UnsupportedOperationException(called);
        });
    }

    private HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (called, values) -> {
            if (!called.equals("setHeader")) {
                throw new UnsupportedOperationException(called);
            }
            return headers.put((String) values[0], (String) values[1]);
        });
    }

    private interface Answers {
        Object to(String called, Object[] values);
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, values) -> called.getReturnType() == void.class
                        ? ignored(answers.to(called.getName(), values))
                        : answers.to(called.getName(), values)));
    }

    private static Object ignored(Object value) {
        return null;
    }
}
