/** What a page's head tells machines: description, address, card, feeds, structured data. Start reading at {@link org.masthead.web.meta.PageHead}. */
package org.masthead.web.meta;
