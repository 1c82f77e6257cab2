package org.masthead.web.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.masthead.comments.Comments;
import org.masthead.comments.Comments.Submission;
import org.masthead.comments.NewComment;
import org.masthead.content.ArticleView;
import org.masthead.content.Articles;
import org.masthead.web.faces.Links;
import org.masthead.web.security.ClientAddress;

/** Takes the comment form, as a plain post that works without script; {@code CrossSiteGuard} has looked where it came from. */
@ApplicationScoped
class CommentPost {
    private static final int MAX_BYTES = 256 * 1024;

    enum Outcome {
        ANSWERED,
        SHOW_AGAIN
    }

    @Inject
    private Articles articles;

    @Inject
    private Comments comments;

    @Inject
    private Requested requested;

    @Inject
    private CommentDraft draft;

    @Inject
    private Links links;

    @Inject
    private ClientAddress addresses;

    Outcome take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int refusal = refusal(request);
        if (refusal != 0) {
            response.sendError(refusal);
            return Outcome.ANSWERED;
        }
        request.setCharacterEncoding("UTF-8");
        var article = articles.bySlug(requested.slug());
        if (article.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return Outcome.ANSWERED;
        }
        return submit(article.get(), request, response);
    }

    private static int refusal(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        if (!type.startsWith("application/x-www-form-urlencoded")) {
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        }
        return request.getContentLengthLong() > MAX_BYTES ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : 0;
    }

    private Outcome submit(ArticleView article, HttpServletRequest request, HttpServletResponse response) {
        draft.typed(field(request, "name"), field(request, "email"), field(request, "text"), parent(request));
        var outcome = comments.submit(new NewComment(
                article.id(),
                draft.getParent(),
                draft.getName(),
                draft.getEmail(),
                draft.getText(),
                field(request, "website"),
                addresses.of(request)));
        if (outcome instanceof Submission.Refused refused) {
            draft.refused(refused.problems());
            response.setStatus(422);
            return Outcome.SHOW_AGAIN;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", links.article(article.slug()) + "?comment=waiting#comments");
        return Outcome.ANSWERED;
    }

    private static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static Long parent(HttpServletRequest request) {
        String text = field(request, "parent");
        return text.matches("[1-9]\\d{0,17}") ? Long.valueOf(text) : null;
    }
}
