package org.masthead.comments.screening;

/** One question asked of every comment before it is kept. Beans of this type are found by themselves. */
public interface CommentCheck {
    Verdict look(Candidate candidate);
}
