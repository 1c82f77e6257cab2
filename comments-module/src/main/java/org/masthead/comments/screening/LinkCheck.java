package org.masthead.comments.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/** Links: one is conversation, a few are worth a look, many are an advertisement. */
@ApplicationScoped
class LinkCheck implements CommentCheck {
    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)");
    private static final int WORTH_A_LOOK = 2;
    private static final int ADVERTISEMENT = 6;

    @Override
    public Verdict look(Candidate candidate) {
        long links = LINK.matcher(candidate.text()).results().count();
        if (links >= ADVERTISEMENT) {
            return Verdict.spam(links + " links");
        }
        return links >= WORTH_A_LOOK ? Verdict.noted(links + " links") : Verdict.FINE;
    }
}
