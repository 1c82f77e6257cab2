/** What editors arrange by hand for the front page. Start reading at {@link org.masthead.content.curation.EditorsChoice}. */
package org.masthead.content.curation;
