package org.masthead.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.masthead.comments.CommentView;
import org.masthead.comments.Comments;
import org.masthead.content.ArticleKind;
import org.masthead.content.ArticleView;
import org.masthead.content.Articles;
import org.masthead.web.pagecache.PageContents;

/** An article with its comments. */
@Named("articleScreen")
@RequestScoped
public class ArticleScreen {
    @Inject
    private Articles articles;

    @Inject
    private Comments comments;

    @Inject
    private Requested requested;

    @Inject
    private PageContents contents;

    @Inject
    private CommentDraft draft;

    private ArticleView article;
    private List<ThreadEntry> thread = List.of();

    public void open() {
        var found = articles.bySlug(requested.slug());
        if (found.isEmpty() && articles.retraction(requested.slug()).isPresent()) {
            Screen.error(410);
            return;
        }
        article = Screen.found(found);
        if (article != null) {
            contents.article(article.id());
            contents.comments(article.id());
            thread = ThreadEntry.inOrder(comments.thread(article.id()));
            draft.answers(draft.getParent() == null ? requested.reply() : draft.getParent());
        }
    }

    public ArticleView getArticle() {
        return article;
    }

    public List<ThreadEntry> getThread() {
        return thread;
    }

    /** The comment that the form answers; null for none. */
    public CommentView getAnswered() {
        return thread.stream()
                .map(ThreadEntry::comment)
                .filter(comment -> Long.valueOf(comment.id()).equals(draft.getParent()))
                .findFirst()
                .orElse(null);
    }

    public boolean isCommentWaiting() {
        return requested.commentWaiting();
    }

    /** A page such as the imprint has no comments. */
    public boolean isDiscussed() {
        return article.kind() != ArticleKind.PAGE && (article.commentsOpen() || !thread.isEmpty());
    }

    /** A comment where it stands on the page, replies right behind what they answer. */
    public record ThreadEntry(CommentView comment, String answers, int indent) {
        private static final int DEEPEST = 5;

        /** Without recursion: a thread may be thousands deep. */
        static List<ThreadEntry> inOrder(List<CommentView> forest) {
            List<ThreadEntry> entries = new ArrayList<>();
            Deque<ThreadEntry> waiting = new ArrayDeque<>();
            push(forest, "", waiting);
            while (!waiting.isEmpty()) {
                ThreadEntry next = waiting.pop();
                entries.add(next);
                push(next.comment().replies(), next.comment().name(), waiting);
            }
            return entries;
        }

        private static void push(List<CommentView> level, String answers, Deque<ThreadEntry> waiting) {
            for (int i = level.size() - 1; i >= 0; i--) {
                CommentView comment = level.get(i);
                waiting.push(new ThreadEntry(comment, answers, Math.min(comment.depth(), DEEPEST)));
            }
        }
    }
}
