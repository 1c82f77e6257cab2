package org.masthead.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ServletRequest;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecureCookiesTest {
    @ParameterizedTest
    @CsvSource({
        "https://lantern.example, false, true",
        "https://lantern.example, true, true",
        "http://lantern.example, true, true",
        "http://lantern.example, false, false"
    })
    void theSitesAddressOrTheRequestMakesThemSecure(String site, boolean requestIsSecure, boolean secure) {
        assertEquals(secure, new SecureCookies(Optional.of(site)).over(request(requestIsSecure)));
    }

    @ParameterizedTest
    @CsvSource({"https://lantern.example, true", "http://lantern.example, false", ", false"})
    void theSessionCookieGoesByTheSitesAddressAlone(String site, boolean secure) {
        assertEquals(secure, new SecureCookies(Optional.ofNullable(site)).always());
    }

    @Test
    void withoutAnAddressTheRequestDecides() {
        var cookies = new SecureCookies(Optional.empty());
        assertEquals(true, cookies.over(request(true)));
        assertEquals(false, cookies.over(request(false)));
    }

    private static ServletRequest request(boolean secure) {
        return (ServletRequest) Proxy.newProxyInstance(
                ServletRequest.class.getClassLoader(),
                new Class<?>[] {ServletRequest.class},
                (proxy, method, given) -> {
                    assertEquals("isSecure", method.getName());
                    return secure;
                });
    }
}
