package org.masthead.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {
    @Test
    void aPageOfTheAdminIsGoneBackTo() {
        assertEquals("/admin/article?id=17", LocalAddress.orDesk("/admin/article?id=17"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/admin/",
                "//elsewhere.example/admin/",
                "/\\elsewhere.example",
                "/admin/\\elsewhere.example",
                "/admin/x\r\nSet-Cookie: a=b",
                "/articles/harbour-budget",
                "javascript:alert(1)"
            })
    void anythingElseLeadsToTheDesk(String wished) {
        assertEquals(LocalAddress.DESK, LocalAddress.orDesk(wished));
    }
}
