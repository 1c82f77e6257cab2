package org.masthead.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses as clients really send them. */
@ArquillianTest
@RunAsClient
class ReaderPagesIT {
    @ArquillianResource
    private URL site;

    @ParameterizedTest
    @CsvSource({
        "/articles/harbour-budget/, /articles/harbour-budget",
        "/articles/caf%C3%A9//, /articles/caf%C3%A9",
        "/topics/, /topics",
        "//, /",
        "//other.example/../articles/harbour-budget/, /articles/harbour-budget",
        "//other.example/%2e%2e/topics/, /topics"
    })
    void aSlashAtTheEndLeadsToThePageOfThisSiteWithoutIt(String address, String page) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://" + site.getHost() + ":" + site.getPort() + address))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        assertEquals(301, answer.statusCode());
        assertEquals(page, answer.headers().firstValue("Location").orElse(""));
    }
}
