package org.masthead.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedMethodsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/                            | GET, HEAD",
                "/articles/harbour            | GET, HEAD",
                "/robots.txt                  | GET, HEAD",
                "/articles/harbour/comments   | POST",
                "/logout                      | POST",
                "/admin/imports/wordpress     | POST",
                "/api/views                   | POST",
                "/api/views/pixel.gif         | GET, HEAD",
                "/login                       | GET, HEAD, POST",
                "/admin/desk                  | GET, HEAD, POST",
            })
    void aRefusedMethodComesWithThoseThatTheAddressTakes(String path, String methods) {
        assertEquals(methods, AllowedMethods.at(path));
    }
}
