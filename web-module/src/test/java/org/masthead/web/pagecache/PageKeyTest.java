package org.masthead.web.pagecache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "GET|/|none|none|/",
                "HEAD|/|none|none|/",
                "GET|/articles/a|none|none|/articles/a",
                "GET|/|page=2|none|/?page=2",
                "GET|/most-viewed|period=week|none|/most-viewed?period=week",
                "GET|/articles/a|utm_source=letter&utm_campaign=x|none|/articles/a",
                "GET|/|utm_source=letter&page=3|none|/?page=3",
                "GET|/articles/a|none|other=1|/articles/a",
                "GET|/articles/a|comment=waiting|none|none",
                "GET|/articles/a|reply=4|none|none",
                "GET|/|page=0|none|none",
                "GET|/search|none|none|/search",
                "GET|/search|q=storm|none|none",
                "GET|/archive/2025/02/25|page=2|none|/archive/2025/02/25?page=2",
                "GET|/|none|masthead-session=abc|none",
                "GET|/|none|a=b; masthead-remember=abc|none",
                "POST|/articles/a/comments|none|none|none",
                "GET|/manifest.webmanifest|none|none|/manifest.webmanifest",
                "GET|/articles/a|url=b|none|none",
                "GET|/media/1/a.jpg|none|none|none",
                "GET|/robots.txt|none|none|none",
                "GET|/admin/articles|none|none|none",
                "GET|/articlesque|none|none|none",
            })
    void onlyWhatEveryReaderSeesAlikeIsKept(String method, String path, String query, String cookie, String key) {
        assertEquals(key, PageKey.of(request(method, path, query, cookie)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed.xml",
                "/atom.xml",
                "/feed.json",
                "/sitemap.xml",
                "/sitemaps/articles-1.xml",
                "/news-sitemap.xml",
                "/opensearch.xml",
                "/sections/a/feed.xml",
                "/authors/a/feed.json"
            })
    void whatNamesItsHostIsKeptForThatHostAlone(String path) {
        String key = PageKey.of(request("GET", path, null, null));
        assertEquals(path + " of news.example", key);
    }

    @Test
    void aCardIsKeptForThePageThatItIsOf() {
        String query = "url=https%3A%2F%2Fnews.example%2Farticles%2Fa&format=xml";
        assertEquals("/oembed?" + query + " of news.example", PageKey.of(request("GET", "/oembed", query, null)));
        assertNull(PageKey.of(request("GET", "/oembed", query + "&maxwidth=1", null)));
    }

    private static HttpServletRequest request(String method, String path, String query, String cookie) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                PageKeyTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, values) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> path;
                    case "getQueryString" -> query;
                    case "getHeader" -> values[0].equals("Cookie") ? cookie : "news.example";
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
