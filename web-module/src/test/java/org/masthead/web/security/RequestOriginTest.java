package org.masthead.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestOriginTest {
    @ParameterizedTest
    @CsvSource({
        "same-origin, , OURS",
        "same-origin, https://other.example, OURS",
        "none, , READERS",
        "same-site, , FOREIGN",
        "cross-site, https://paper.example, FOREIGN",
        "'', , FOREIGN",
        ", https://paper.example, OURS",
        ", https://PAPER.example, OURS",
        ", https://paper.example:8443, FOREIGN",
        ", https://other.example, FOREIGN",
        ", null, FOREIGN",
        ", 'a b', FOREIGN",
        ", '', FOREIGN",
        ", , UNSAID"
    })
    void theBrowsersWordCountsElseTheOrigin(String site, String origin, RequestOrigin expected) {
        Map<String, String> headers = new HashMap<>(Map.of("Host", "paper.example"));
        headers.put("Sec-Fetch-Site", site);
        headers.put("Origin", origin);
        var request = (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, name) -> headers.get(name[0]));

        assertEquals(expected, RequestOrigin.of(request));
    }
}
