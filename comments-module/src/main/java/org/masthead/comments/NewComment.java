package org.masthead.comments;

import org.masthead.content.ArticleId;

/**
 * A comment as a reader typed it, nothing cleaned yet. Null strings count as empty.
 *
 * @param parentId the comment that this one answers; null for none
 * @param honeypot content of the field that people do not see; not empty: a program filled it in
 * @param senderAddress client address; kept only as a keyed hash
 */
public record NewComment(
        ArticleId article,
        Long parentId,
        String name,
        String email,
        String text,
        String honeypot,
        String senderAddress) {}
