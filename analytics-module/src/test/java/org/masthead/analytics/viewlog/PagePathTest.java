package org.masthead.analytics.viewlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePathTest {
    @ParameterizedTest(name = "{0} counts as {1}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            /,                              /
            //,                             /
            /news,                          /news
            /news/,                         /news
            /news//,                        /news
            /a//b,                          /a//b
            /News/A,                        /News/A
            /news?page=2,                   /news
            /news/?page=2,                  /news
            /news#top,                      /news
            /news#a?b,                      /news
            /?p=17,                         /
            /caf%c3%a9,                     /caf%C3%A9
            /caf%C3%A9/,                    /caf%C3%A9
            /café,                          /caf%C3%A9
            /😀,                             /%F0%9F%98%80
            /%7euser/%41%2D%5f,             /~user/A-_
            /a%2fb,                         /a%2Fb
            /100%,                          /100%
            /a%zz%4,                        /a%zz%4
            /a%２５b,                         /a%%EF%BC%92%EF%BC%95b
            /a/./b,                         /a/b
            /a/../b,                        /b
            /a/b/..,                        /a
            /a/b/.,                         /a/b
            /../..,                         /
            /%2e%2e/a,                      /a
            /a/%2E,                         /a
            /a/...,                         /a/...
            /.well-known/x,                 /.well-known/x
            /a"b|c,                         /a"b|c
            http://example.org/a/?b,        /a
            HTTPS://EXAMPLE.org,            /
            http://example.org?b,           /
            http://example.org/http://b,    /http://b
            news,                           /news
            """)
    void theTargetOfARequestCountsUnderItsNormalPath(String target, String path) {
        assertEquals(path, PagePath.of(target));
        assertEquals(path, PagePath.of(path), "what is normal stays as it is");
    }

    @Test
    void controlCharactersAreEncoded() {
        assertEquals("/a%00%09%7Fb", PagePath.of("/a\0\t\u007fb"));
    }

    @Test
    void anOverlongPathIsCutButStaysDistinct() {
        String one = PagePath.of("/" + "a".repeat(5_000) + "1");
        String other = PagePath.of("/" + "a".repeat(5_000) + "2");
        assertEquals(PagePath.LONGEST, one.length());
        assertNotEquals(one, other);
        assertEquals(one, PagePath.of(one));
    }

    @Test
    void aTargetBeginsWithASlashOrIsAnAbsoluteAddress() {
        assertTrue(PagePath.isTarget("/"));
        assertTrue(PagePath.isTarget("http://example.org"));
        assertFalse(PagePath.isTarget("*"));
        assertFalse(PagePath.isTarget("example.org:443"));
        assertFalse(PagePath.isTarget(""));
    }
}
