/** Readers' pages. Start reading at {@link org.masthead.web.reader.ReaderPages}, which says which address shows which view. */
package org.masthead.web.reader;
