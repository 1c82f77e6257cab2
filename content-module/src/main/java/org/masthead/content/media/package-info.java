/** Pictures, films and captions. Start reading at {@link org.masthead.content.media.StoredMedia}. */
package org.masthead.content.media;
