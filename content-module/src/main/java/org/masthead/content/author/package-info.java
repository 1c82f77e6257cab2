/** The people whose names stand above articles. Start reading at {@link org.masthead.content.author.Authors}. */
package org.masthead.content.author;
