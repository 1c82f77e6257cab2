package org.masthead.web.security;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Somebody at a browser or a command line: nobody, or a member of staff with the test accounts' password. */
class StaffClient {
    static final String PASSWORD = "correct horse battery";

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String site;
    private final String name;
    private String cookie = "";

    /** @param name empty: nobody */
    StaffClient(String site, String name) {
        this.site = site;
        this.name = name;
    }

    /** As programs do it under {@code /api}, as browsers do it elsewhere. */
    int status(String method, String address) throws IOException, InterruptedException {
        return send(method, address, "").statusCode();
    }

    HttpResponse<String> send(String method, String address, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site + address))
                .method(method, form.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(form));
        if (!form.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        if (!address.startsWith("/api/")) {
            request.header("Origin", site);
            session().ifPresent(value -> request.header("Cookie", value));
        } else if (!name.isEmpty()) {
            request.header("Authorization", basic(PASSWORD));
        }
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        if (address.equals("/logout")) {
            cookie = "";
        }
        return response;
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }

    HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(site + address));
    }

    String basic(String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private java.util.Optional<String> session() throws IOException, InterruptedException {
        if (cookie.isEmpty() && !name.isEmpty()) {
            cookie = signIn().headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        }
        return java.util.Optional.of(cookie).filter(value -> !value.isEmpty());
    }

    /** A session's cookie, after a sign-in. */
    String cookie() throws IOException, InterruptedException {
        return session().orElseThrow();
    }

    HttpResponse<String> signIn() throws IOException, InterruptedException {
        return send(to("/login")
                .header("Origin", site)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "name=" + name + "&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8)))
                .build());
    }
}
