package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.comments.CommentView;
import org.masthead.comments.Comments;
import org.masthead.content.ArticleKind;
import org.masthead.content.ArticleView;
import org.masthead.web.pagecache.PageContents;

/** The comments below an article, and the form to add one. */
@Named
@RequestScoped
public class CommentThread {
    @Inject
    private Comments comments;

    @Inject
    private Requested requested;

    @Inject
    private PageContents contents;

    @Inject
    private CommentDraft draft;

    private ArticleView article;
    private List<ThreadEntry> entries = List.of();

    void open(ArticleView article) {
        this.article = article;
        if (article.kind() != ArticleKind.PAGE) {
            contents.comments(article.id());
            entries = ThreadEntry.inOrder(comments.thread(article.id()));
            draft.answers(draft.getParent() == null ? requested.reply() : draft.getParent());
        }
    }

    public List<ThreadEntry> getEntries() {
        return entries;
    }

    /** The comment that the form answers; null for none. */
    public CommentView getAnswered() {
        return entries.stream()
                .map(ThreadEntry::comment)
                .filter(comment -> Long.valueOf(comment.id()).equals(draft.getParent()))
                .findFirst()
                .orElse(null);
    }

    public boolean isCommentWaiting() {
        return requested.commentWaiting();
    }

    /** A page such as the imprint has no comments. */
    public boolean isShown() {
        return article.kind() != ArticleKind.PAGE && (article.commentsOpen() || !entries.isEmpty());
    }
}
