package org.masthead.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.content.ApiTokens;
import org.masthead.content.Role;
import org.masthead.content.StaffAccounts;
import org.masthead.content.StaffAccounts.NewAccount;
import org.masthead.web.suite.AsSystem;

/** Signing in over HTTP, and what the answers carry. */
@ArquillianTest
class SignInIT {
    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffAccounts accounts;

    @Inject
    private ApiTokens tokens;

    private StaffClient nobody;
    private StaffClient editor;

    @BeforeEach
    void hire() throws Exception {
        TestStaff.hire(accounts);
        nobody = client("");
        editor = client(TestStaff.name(Role.EDITOR));
    }

    private StaffClient client(String name) {
        return new StaffClient(TestStaff.site(request), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/faces/admin/reports.xhtml", "/faces/admin/runs.xhtml", "//faces/admin/staff.xhtml"})
    void noPageHasASecondAddressThatTheRulesDoNotKnow(String address) throws Exception {
        assertEquals(404, editor.status("GET", address));
        assertEquals(404, nobody.status("GET", address));
        assertEquals(404, nobody.status("POST", address));
    }

    @Test
    void whatAStaffPageIsMadeOfIsServedWhereThePageNamesIt() throws Exception {
        String page = editor.send("GET", "/admin/desk", "").body();
        List<String> addresses = Pattern.compile("(?:src|href)=\"(/[^\"]*jakarta\\.faces\\.resource[^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
        assertTrue(addresses.size() >= 4, "styles and scripts: " + addresses);
        for (String address : addresses) {
            assertEquals(200, editor.status("GET", address), address);
        }
    }

    @Test
    void aFormIsTakenFromABrowserWhoseScriptsHaveNotComeYet() throws Exception {
        String page = editor.send("GET", "/admin/account", "").body();
        String form = Pattern.compile("<input[^>]* name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"")
                .matcher(page.substring(page.indexOf("id=\"account\"")))
                .results()
                .map(field -> encoded(field.group(1)) + "=" + encoded(field.group(2)))
                .collect(Collectors.joining("&"));

        HttpResponse<String> answer = editor.send("POST", "/admin/account", form);

        assertEquals(200, answer.statusCode(), form);
        assertTrue(answer.body().contains("id=\"account\""), "the form again, with what is missing in it");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aSignInMakesASessionOfItsOwnWithACookieThatScriptsAndOtherSitesDoNotGet() throws Exception {
        HttpResponse<String> answer = editor.signIn();
        assertEquals(303, answer.statusCode());
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.startsWith("masthead-session="), cookie);
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.toLowerCase().contains("samesite=lax"), cookie);
    }

    @Test
    void whoBringsASessionToTheSignInLeavesWithAnother() throws Exception {
        String before = editor.cookie();
        HttpResponse<String> answer = nobody.send(nobody.to("/login")
                .header("Origin", TestStaff.site(request))
                .header("Cookie", before)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=test-editor&password=correct+horse+battery"))
                .build());
        String after = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        assertNotEquals(before, after);
        assertEquals(303, withCookie("/admin/desk", before).statusCode());
        assertEquals(200, withCookie("/admin/desk", after).statusCode());
    }

    @Test
    void nobodyGetsASessionByLookingAround() throws Exception {
        for (String address : List.of("/", "/login", "/admin/desk", "/api/imports", "/most-viewed", "/nothing")) {
            HttpResponse<String> answer = nobody.send("GET", address, "");
            assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), address);
        }
    }

    @Test
    void aRememberedBrowserIsSignedInAgainWithAFreshToken() throws Exception {
        HttpResponse<String> answer = nobody.send(nobody.to("/login")
                .header("Origin", TestStaff.site(request))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=test-editor&password=correct+horse+battery&remember=yes"))
                .build());
        String remember = remembered(answer);
        HttpResponse<String> again = withCookie("/admin/desk", remember);
        assertEquals(200, again.statusCode());
        assertNotEquals(remember, remembered(again));
        assertEquals(303, withCookie("/admin/desk", remember).statusCode());
    }

    private static String remembered(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("masthead-remember=") && cookie.contains("HttpOnly"))
                .map(cookie -> cookie.split(";")[0])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoGuessesOnIsToldToWait() throws Exception {
        HttpRequest guess = nobody.to("/login")
                .header("Origin", TestStaff.site(request))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=guessed-at&password=guess"))
                .build();
        for (int i = 0; i < 5; i++) {
            assertEquals(401, nobody.send(guess).statusCode());
        }
        HttpResponse<String> answer = nobody.send(guess);
        assertEquals(429, answer.statusCode());
        assertTrue(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()) >= 1);
    }

    @Test
    void theRootOfTheAdminLeadsToTheDesk() throws Exception {
        assertEquals(
                "/admin/desk",
                editor.send("GET", "/admin", "")
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
    }

    @Test
    void aSignInFromAnotherSitesPageIsRefused() throws Exception {
        HttpRequest.Builder post = nobody.to("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=test-editor&password=correct+horse+battery"));
        assertEquals(
                403,
                nobody.send(post.copy()
                                .header("Origin", "https://elsewhere.example")
                                .build())
                        .statusCode());
        assertEquals(
                403, nobody.send(post.copy().header("Origin", "null").build()).statusCode());
        assertEquals(
                403,
                nobody.send(post.copy().header("Sec-Fetch-Site", "cross-site").build())
                        .statusCode());
        assertEquals(403, nobody.send(post.copy().build()).statusCode());
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        String cookie = editor.cookie();
        assertEquals(200, withCookie("/admin/desk", cookie).statusCode());
        editor.status("POST", "/logout");
        assertEquals(303, withCookie("/admin/desk", cookie).statusCode());
    }

    @Test
    void switchingAnAccountOffEndsItsSessionsAtOnce() throws Exception {
        var temp = new NewAccount("temp", "Temp", StaffClient.PASSWORD, Set.of(Role.EDITOR));
        AsSystem.call(() -> {
            accounts.createMissing(List.of(temp));
            accounts.change("temp", Set.of(Role.EDITOR), true);
            return null;
        });
        String cookie = client("temp").cookie();
        assertEquals(200, withCookie("/admin/desk", cookie).statusCode());
        AsSystem.call(() -> {
            accounts.change("temp", Set.of(Role.EDITOR), false);
            return null;
        });
        assertEquals(303, withCookie("/admin/desk", cookie).statusCode());
    }

    @Test
    void theApiReadsWithASessionAndWritesOnlyWithCredentials() throws Exception {
        assertEquals(200, withCookie("/api/imports", editor.cookie()).statusCode());
        HttpRequest write = nobody.to("/api/imports/wordpress")
                .header("Cookie", editor.cookie())
                .POST(BodyPublishers.ofString("x"))
                .build();
        assertEquals(401, nobody.send(write).statusCode());
    }

    @Test
    void aTokenMadeInTheAdminOpensTheApi() throws Exception {
        var owner = accounts.find(TestStaff.name(Role.ANALYST)).orElseThrow();
        String token = AsSystem.call(() -> tokens.create(owner, "test", 1));
        HttpRequest read = nobody.to("/api/imports")
                .header("Authorization", "Bearer " + token)
                .build();
        assertEquals(200, nobody.send(read).statusCode());
    }

    @Test
    void whatIsRefusedInTheApiIsAProblemDocument() throws Exception {
        HttpResponse<String> answer = nobody.send("GET", "/api/imports", "");
        assertEquals(401, answer.statusCode());
        assertTrue(answer.headers().firstValue("WWW-Authenticate").orElse("").contains("Basic realm="));
        assertProblem(answer, 401);
        assertProblem(editor.send("GET", "/api/imports?size=many", ""), 400);
        assertTrue(editor.send("GET", "/api/imports?size=many", "").body().contains("\"parameter\":\"size\""));
        assertProblem(editor.send("GET", "/api/imports/" + "x".repeat(20), ""), 404);
        assertProblem(client(TestStaff.name(Role.ADMINISTRATOR)).send("DELETE", "/api/imports", ""), 405);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertEquals(status, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        assertTrue(answer.body().contains("\"status\":" + status), answer.body());
    }

    @Test
    void aBodyBeyondItsLimitIsRefused() throws Exception {
        HttpRequest form = nobody.to("/login")
                .header("Origin", TestStaff.site(request))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofByteArray(new byte[(int) BodyLimits.FORM + 1]))
                .build();
        assertEquals(413, nobody.send(form).statusCode());
        HttpRequest beacon = nobody.to("/api/views")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[(int) BodyLimits.API + 1]))
                .build();
        assertProblem(nobody.send(beacon), 413);
    }

    @Test
    void everyAnswerCarriesItsPolicyAndNoneAVersion() throws Exception {
        for (String address : List.of("/", "/login", "/nothing", "/articles/nothing", "/api/imports", "/setup")) {
            assertSafe(address, nobody.send("GET", address, ""));
        }
        for (String address : List.of("/admin/desk", "/admin/nothing", "/admin/staff", "/admin/desk?id=%00")) {
            assertSafe(address, editor.send("GET", address, ""));
        }
    }

    private static void assertSafe(String address, HttpResponse<String> answer) {
        String policy = String.join(" | ", answer.headers().allValues("Content-Security-Policy"));
        assertTrue(policy.contains("default-src 'none'"), address + ": " + policy);
        assertFalse(policy.contains("unsafe-inline' 'nonce") || policy.contains("script-src 'unsafe"), policy);
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""), address);
        String all = answer.headers().map() + answer.body();
        for (String telling : List.of("Payara", "GlassFish", "Jersey", "Mojarra", "Exception", "\tat ", "15.0.13")) {
            assertFalse(all.contains(telling), address + " tells " + telling);
        }
    }

    private HttpResponse<String> withCookie(String address, String cookie) throws Exception {
        return nobody.send(nobody.to(address).header("Cookie", cookie).build());
    }
}
