package org.masthead.comments.screening;

import jakarta.enterprise.context.ApplicationScoped;

/** A field that people do not see was filled in. */
@ApplicationScoped
class HoneypotCheck implements CommentCheck {
    @Override
    public Verdict look(Candidate candidate) {
        return candidate.honeypot().isEmpty() ? Verdict.FINE : Verdict.spam("hidden field filled in");
    }
}
