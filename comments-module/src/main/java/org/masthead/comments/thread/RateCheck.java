package org.masthead.comments.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.comments.screening.Candidate;
import org.masthead.comments.screening.CommentCheck;
import org.masthead.comments.screening.Verdict;
import org.masthead.content.SiteTime;

/** Nobody writes more than a few comments in ten minutes ({@code masthead.comments.rate}); whoever does is told to wait. */
@ApplicationScoped
class RateCheck implements CommentCheck {
    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Inject
    CommentStore comments;

    @Inject
    SiteTime time;

    @Inject
    @ConfigProperty(name = "masthead.comments.rate", defaultValue = "5")
    int mostInWindow;

    @Override
    public Verdict look(Candidate candidate) {
        long written =
                comments.writtenBy(candidate.sender(), time.clock().instant().minus(WINDOW));
        return written < mostInWindow ? Verdict.FINE : Verdict.refused("comment.tooMany");
    }
}
