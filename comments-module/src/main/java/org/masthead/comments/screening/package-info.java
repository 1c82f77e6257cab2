/** What looks at a comment before a person does. Each {@link org.masthead.comments.screening.CommentCheck} has one question. */
package org.masthead.comments.screening;
