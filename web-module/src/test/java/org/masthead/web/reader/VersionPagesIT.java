package org.masthead.web.reader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleDraft;
import org.masthead.content.ArticleId;
import org.masthead.content.Catalogue;
import org.masthead.content.Catalogue.SectionDraft;
import org.masthead.content.ChangeKind;
import org.masthead.content.Newsroom;
import org.masthead.web.suite.AsSystem;
import org.masthead.web.suite.Drafts;

/** A version's page is the same bytes for ever, whatever becomes of its article and of the site. */
@ArquillianTest
class VersionPagesIT {
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Inject
    private HttpServletRequest request;

    @Inject
    private Newsroom newsroom;

    @Inject
    private Catalogue catalogue;

    @Test
    void whateverChangesLaterAVersionIsTheSameBytes() throws Exception {
        ArticleId id = published("version-kept", "<p>A ninth more.</p>");
        byte[] first = get("version-kept/versions/1").body();

        change(id, "version-kept", "<p>An eighth more.</p>", ChangeKind.CORRECTION);
        AsSystem.call(() -> catalogue.createSection(new SectionDraft(null, "version-section", "A new section", "", 1)));
        change(id, "version-renamed", "<p>An eighth more!</p>", ChangeKind.TYPO);
        AsSystem.call(() -> {
            newsroom.unpublish(id);
            newsroom.publish(id, ChangeKind.UPDATE, "Again");
            return null;
        });

        assertArrayEquals(first, get("version-renamed/versions/1").body());
        assertTrue(text(get("version-renamed/versions/2")).contains("An eighth more."));
        assertTrue(text(get("version-renamed/versions/1-2")).contains("<del>"));
        assertTrue(text(get("version-renamed")).contains("id=\"correction-2\""));
        assertEquals(404, get("version-renamed/versions/9").statusCode());
    }

    @Test
    void aFormerAddressLeadsToTheSameVersion() throws Exception {
        ArticleId id = published("version-old", "<p>Text.</p>");
        change(id, "version-new", "<p>Texts.</p>", ChangeKind.UPDATE);

        for (String rest : List.of("/versions", "/versions/1", "/versions/1-2")) {
            HttpResponse<byte[]> answer = get("version-old" + rest);
            assertEquals(301, answer.statusCode());
            assertEquals(
                    "/articles/version-new" + rest,
                    answer.headers().firstValue("Location").orElseThrow());
        }
    }

    @Test
    void withItsArticleAVersionIsGone() throws Exception {
        ArticleId id = published("version-gone", "<p>It was a serpent.</p>");
        assertEquals(200, get("version-gone/versions/1").statusCode());

        AsSystem.call(() -> {
            newsroom.retract(id, "It was a hose.");
            return null;
        });

        for (String rest : List.of("", "/versions", "/versions/1", "/versions/1-2")) {
            HttpResponse<byte[]> answer = get("version-gone" + rest);
            assertEquals(410, answer.statusCode(), rest);
            assertTrue(text(answer).contains("It was a hose."), rest);
        }
    }

    private ArticleId published(String slug, String body) throws Exception {
        return AsSystem.call(() -> {
            ArticleId id = newsroom.create(draft(slug, body));
            newsroom.publish(id, ChangeKind.FIRST, "");
            return id;
        });
    }

    private void change(ArticleId id, String slug, String body, ChangeKind kind) throws Exception {
        AsSystem.call(() -> {
            newsroom.save(
                    id, draft(slug, body), newsroom.forEditing(id).orElseThrow().lock());
            newsroom.publish(id, kind, "What changed");
            return null;
        });
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        String site = "http://" + request.getServerName() + ":" + request.getServerPort();
        return http.send(
                HttpRequest.newBuilder(URI.create(site + "/articles/" + path)).build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static ArticleDraft draft(String slug, String body) {
        return Drafts.of(slug, "On the quay", body);
    }
}
