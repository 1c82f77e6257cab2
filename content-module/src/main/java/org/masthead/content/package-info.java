/** What the newsroom publishes. Start reading at {@link org.masthead.content.Articles} and {@link org.masthead.content.Newsroom}. */
package org.masthead.content;
