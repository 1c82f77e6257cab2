package org.masthead.analytics.viewlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRuleTest {
    @ParameterizedTest(name = "{0} {2} answered {1}: {3}")
    @CsvSource(textBlock = """
            GET,  200, /,                     page
            GET,  304, /news/harbour,         page
            GET,  200, /index.html,           page
            GET,  200, /a.b/INDEX.PHP,        page
            GET,  200, /a.png/b,              page
            GET,  200, /ends-with.,           page
            GET,  200, /administration,       page
            GET,  200, /admin-notes,          page
            GET,  200, /apiary,               page
            GET,  200, /a/admin,              page
            GET,  200, /Feed,                 page
            GET,  200, /feed/2,               page
            GET,  200, /robots.txt/a,         machine
            HEAD, 200, /,                     method
            get,  200, /,                     method
            POST, 404, /robots.txt,           method
            GET,  404, /robots.txt,           status
            GET,  206, /film.mp4,             status
            GET,  301, /news,                 status
            GET,  200, /robots.txt,           machine
            GET,  200, /news/feed,            machine
            GET,  200, /rss,                  machine
            GET,  200, /atom,                 machine
            GET,  200, /api/views,            machine
            GET,  200, /api,                  machine
            GET,  200, /admin,                machine
            GET,  200, /admin/articles,       machine
            GET,  200, /wp-admin/x.png,       machine
            GET,  200, /wp-json/wp/v2,        machine
            GET,  200, /wp-login.php,         machine
            GET,  200, /xmlrpc.php,           machine
            GET,  200, /a.png,                asset
            GET,  200, /feed.xml,             asset
            GET,  200, /.htaccess,            asset
            GET,  200, /version-2.0,          asset
            """)
    void theFirstReasonAgainstAPageHolds(String method, int status, String path, String verdict) {
        assertEquals(
                verdict,
                PageRule.against(method, status, path).map(PageRule::text).orElse("page"));
    }
}
