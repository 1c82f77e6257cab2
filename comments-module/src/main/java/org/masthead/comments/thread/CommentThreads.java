package org.masthead.comments.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.comments.CommentApproved;
import org.masthead.comments.CommentHidden;
import org.masthead.comments.CommentState;
import org.masthead.comments.CommentView;
import org.masthead.comments.Comments;
import org.masthead.comments.NewComment;
import org.masthead.comments.screening.Candidate;
import org.masthead.comments.screening.Screening;
import org.masthead.comments.screening.Verdict;
import org.masthead.content.ArticleId;
import org.masthead.content.Articles;
import org.masthead.content.ImportedComment;
import org.masthead.content.ImportedComments;
import org.masthead.content.SiteTime;

@ApplicationScoped
class CommentThreads implements Comments, ImportedComments {
    private CommentStore comments;
    private Articles articles;
    private Screening screening;
    private SenderKeys senders;
    private SiteTime time;
    private Event<Object> events;

    protected CommentThreads() {}

    @Inject
    CommentThreads(
            CommentStore comments,
            Articles articles,
            Screening screening,
            SenderKeys senders,
            SiteTime time,
            Event<Object> events) {
        this.comments = comments;
        this.articles = articles;
        this.screening = screening;
        this.senders = senders;
        this.time = time;
        this.events = events;
    }

    @Override
    @Transactional
    public List<CommentView> thread(ArticleId article) {
        return Forest.of(comments.ofArticle(article));
    }

    @Override
    @Transactional
    public long count(ArticleId article) {
        return comments.approved(article);
    }

    @Override
    @Transactional
    public Submission submit(NewComment typed) {
        var form = new CommentForm(typed);
        if (!form.problems().isEmpty()) {
            return new Submission.Refused(form.problems());
        }
        if (!articles.takesComments(typed.article()) || !answersSameArticle(typed)) {
            return new Submission.Refused(Map.of("", "comment.closed"));
        }
        return screened(typed, form.clean());
    }

    private boolean answersSameArticle(NewComment typed) {
        return typed.parentId() == null
                || comments.find(typed.parentId())
                        .filter(parent -> parent.state() == CommentState.APPROVED)
                        .map(Comment::article)
                        .equals(Optional.of(typed.article()));
    }

    private Submission screened(NewComment typed, CleanComment clean) {
        String sender = senders.keyOf(typed.senderAddress());
        comments.lockSender(sender);
        Optional<Long> already = comments.sameAgain(typed.article(), typed.parentId(), sender, clean.text());
        if (already.isPresent()) {
            return new Submission.Waiting(already.get());
        }
        String honeypot = typed.honeypot() == null ? "" : typed.honeypot();
        Verdict verdict = screening.look(
                new Candidate(typed.article(), clean.name(), clean.email(), clean.text(), honeypot, sender));
        if (verdict.kind() == Verdict.Kind.REFUSED) {
            return new Submission.Refused(Map.of("", verdict.note()));
        }
        return kept(typed, clean, sender, verdict);
    }

    private Submission kept(NewComment typed, CleanComment clean, String sender, Verdict verdict) {
        var comment = Comment.received(
                typed.article(),
                typed.parentId(),
                clean,
                typed.text(),
                sender,
                verdict.kind() == Verdict.Kind.SPAM,
                verdict.note(),
                time.clock().instant());
        comments.add(comment);
        return new Submission.Waiting(comment.id());
    }

    @Override
    @Transactional
    public Outcome take(ImportedComment from) {
        Optional<Comment> known = comments.findImported(from.sourceSite(), from.sourceId());
        if (known.isEmpty()) {
            var comment = Comment.imported(from, parentOf(from));
            comments.add(comment);
            tell(comment);
            return Outcome.TAKEN;
        }
        if (!known.get().updateFrom(from)) {
            return Outcome.UNCHANGED;
        }
        tell(known.get());
        return Outcome.UPDATED;
    }

    private Long parentOf(ImportedComment from) {
        return Optional.ofNullable(from.parentSourceId())
                .flatMap(id -> comments.findImported(from.sourceSite(), id))
                .filter(parent -> parent.article().equals(from.article()))
                .map(Comment::id)
                .orElse(null);
    }

    private void tell(Comment comment) {
        events.fire(
                comment.state() == CommentState.APPROVED
                        ? new CommentApproved(comment.id(), comment.article())
                        : new CommentHidden(comment.id(), comment.article()));
    }
}
