/** Photo stories and films. Start reading at {@link org.masthead.content.gallery.Gallery}. */
package org.masthead.content.gallery;
