/** Pictures, films and captions. Start reading at {@link org.masthead.content.media.MediaFiling}. */
package org.masthead.content.media;
