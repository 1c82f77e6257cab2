package org.masthead.comments.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.masthead.comments.CommentApproved;
import org.masthead.comments.CommentHidden;
import org.masthead.comments.CommentState;
import org.masthead.comments.Moderation;
import org.masthead.content.Allowed;
import org.masthead.content.Page;
import org.masthead.content.Role;
import org.masthead.content.SiteTime;

@ApplicationScoped
@Allowed({Role.MODERATOR, Role.EDITOR})
class ModerationDesk implements Moderation {
    private CommentStore comments;
    private SiteTime time;
    private Event<Object> events;

    protected ModerationDesk() {}

    @Inject
    ModerationDesk(CommentStore comments, SiteTime time, Event<Object> events) {
        this.comments = comments;
        this.time = time;
        this.events = events;
    }

    @Override
    @Transactional
    public Page<Entry> queue(CommentState state, int page, int size) {
        return new Page<>(comments.queue(state, (page - 1) * size, size), page, size, counts().get(state));
    }

    @Override
    @Transactional
    public Map<CommentState, Long> counts() {
        return comments.counts();
    }

    @Override
    @Transactional
    public void approve(long commentId, String moderator) {
        decide(commentId, CommentState.APPROVED, moderator, "");
    }

    @Override
    @Transactional
    public void refuse(long commentId, String moderator, String note) {
        decide(commentId, CommentState.REFUSED, moderator, note);
    }

    @Override
    @Transactional
    public void spam(long commentId, String moderator) {
        decide(commentId, CommentState.SPAM, moderator, "");
    }

    private void decide(long commentId, CommentState decision, String moderator, String note) {
        Comment comment = comments.find(commentId)
                .orElseThrow(() -> new IllegalArgumentException("There is no comment " + commentId + "."));
        boolean wasShown = comment.state() == CommentState.APPROVED;
        if (!comment.decide(decision, moderator, note, time.clock().instant())) {
            return;
        }
        if (decision == CommentState.APPROVED) {
            events.fire(new CommentApproved(commentId, comment.article()));
        } else if (wasShown) {
            events.fire(new CommentHidden(commentId, comment.article()));
        }
    }
}
