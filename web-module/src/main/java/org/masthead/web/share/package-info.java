/** The pictures that stand for our pages where they are shared. Start reading at {@link org.masthead.web.share.ShareImages}. */
package org.masthead.web.share;
