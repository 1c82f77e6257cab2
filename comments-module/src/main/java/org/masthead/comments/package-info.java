/** Readers' comments and their moderation. Start reading at {@link org.masthead.comments.Comments}. */
package org.masthead.comments;
