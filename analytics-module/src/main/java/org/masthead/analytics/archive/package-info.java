/**
 * Raw views of closed days go from the database to files that open tools read, come back when a day is tallied anew, and
 * end. Start reading at {@code ArchivingOfDay}.
 */
package org.masthead.analytics.archive;
