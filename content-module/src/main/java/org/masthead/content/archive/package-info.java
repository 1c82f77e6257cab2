/** Articles by the day of their publication. Start reading at {@link org.masthead.content.archive.DayArchive}. */
package org.masthead.content.archive;
