/** Articles from the first word to the last version. Start reading at {@link org.masthead.content.article.Article}. */
package org.masthead.content.article;
