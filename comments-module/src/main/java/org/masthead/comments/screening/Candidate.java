package org.masthead.comments.screening;

import org.masthead.content.ArticleId;

/**
 * A comment that is well formed and about to be kept.
 *
 * @param sender keyed hash of the address, the same for the same address within a day
 */
public record Candidate(ArticleId article, String name, String email, String text, String honeypot, String sender) {}
