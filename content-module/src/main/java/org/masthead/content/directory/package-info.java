/** What there is to visit, for machines that visit everything. Start reading at {@link org.masthead.content.directory.Directory}. */
package org.masthead.content.directory;
