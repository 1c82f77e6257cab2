package org.masthead.web.pagecache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.masthead.comments.Comments;
import org.masthead.comments.Comments.Submission;
import org.masthead.comments.Moderation;
import org.masthead.comments.NewComment;
import org.masthead.content.ArticleDraft;
import org.masthead.content.ArticleId;
import org.masthead.content.ChangeKind;
import org.masthead.content.Newsroom;
import org.masthead.web.suite.AsSystem;
import org.masthead.web.suite.Drafts;

/** The page cache as a browser meets it; what the newsroom does happens outside of any request. */
@ArquillianTest
class PageCacheIT {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Inject
    private HttpServletRequest request;

    @Inject
    private Newsroom newsroom;

    @Inject
    private Comments comments;

    @Inject
    private Moderation moderation;

    @Test
    void aPageThatTheReaderHasIsNotSentAgain() throws Exception {
        published("cache-known");
        var first = get("cache-known");
        assertEquals(200, first.statusCode());
        assertTrue(first.body().length > 0);
        var again = get("cache-known", "If-None-Match", etag(first));
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        assertEquals(etag(first), etag(again));
    }

    @Test
    void everyEncodingHasItsOwnTag() throws Exception {
        published("cache-encoded");
        var plain = get("cache-encoded");
        var gzip = get("cache-encoded", "Accept-Encoding", "gzip");
        var brotli = get("cache-encoded", "Accept-Encoding", "gzip, br");
        assertEquals("", header("Content-Encoding", plain));
        assertEquals("gzip", header("Content-Encoding", gzip));
        assertEquals("br", header("Content-Encoding", brotli));
        assertEquals(3, Set.of(etag(plain), etag(gzip), etag(brotli)).size());
    }

    @Test
    void anApprovedCommentRenewsItsArticlesPageAndNoOther() throws Exception {
        ArticleId discussed = published("cache-discussed");
        published("cache-quiet");
        String discussedBefore = etag(get("cache-discussed"));
        String quietBefore = etag(get("cache-quiet"));
        long comment = submitted(discussed);
        assertEquals(discussedBefore, etag(get("cache-discussed")));
        AsSystem.call(() -> {
            moderation.approve(comment, "test");
            return null;
        });
        assertNotEquals(discussedBefore, etag(get("cache-discussed")));
        assertEquals(quietBefore, etag(get("cache-quiet")));
    }

    @Test
    void aRetractedArticleIsGoneOnTheNextRequest() throws Exception {
        ArticleId article = published("cache-retracted");
        assertEquals(200, get("cache-retracted").statusCode());
        AsSystem.call(() -> {
            newsroom.retract(article, "It was wrong.");
            return null;
        });
        assertEquals(410, get("cache-retracted").statusCode());
    }

    @Test
    void staffAreNotAnsweredFromTheCache() throws Exception {
        published("cache-staff");
        String tag = etag(get("cache-staff"));
        var answer = get("cache-staff", "Cookie", "masthead-session=any", "If-None-Match", tag);
        assertEquals(200, answer.statusCode());
        assertEquals("private, no-store", header("Cache-Control", answer));
        assertEquals("", header("ETag", answer));
    }

    private ArticleId published(String slug) throws Exception {
        return AsSystem.call(() -> {
            ArticleId id = newsroom.create(draft(slug));
            newsroom.publish(id, ChangeKind.FIRST, "");
            return id;
        });
    }

    private long submitted(ArticleId article) {
        var comment = new NewComment(
                article, null, "Reader", "reader@example.org", "A thought on this.", "", request.getRemoteAddr());
        return ((Submission.Waiting) comments.submit(comment)).commentId();
    }

    private HttpResponse<byte[]> get(String slug, String... headers) throws IOException, InterruptedException {
        var page = HttpRequest.newBuilder(
                URI.create("http://" + request.getServerName() + ":" + request.getServerPort() + "/articles/" + slug));
        if (headers.length > 0) {
            page.headers(headers);
        }
        return http.send(page.build(), BodyHandlers.ofByteArray());
    }

    private static String etag(HttpResponse<?> response) {
        String tag = header("ETag", response);
        assertTrue(tag.startsWith("\""), "an answer " + response.statusCode() + " without a tag");
        return tag;
    }

    private static String header(String name, HttpResponse<?> response) {
        return response.headers().firstValue(name).orElse("");
    }

    private static ArticleDraft draft(String slug) {
        return Drafts.of(slug, "On " + slug, "<p>Text.</p>");
    }
}
