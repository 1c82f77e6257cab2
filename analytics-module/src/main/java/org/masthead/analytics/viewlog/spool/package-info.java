/**
 * Records that are on disk when their caller goes on: {@link org.masthead.analytics.viewlog.spool.Spool} writes segment
 * files, {@link org.masthead.analytics.viewlog.spool.SegmentContent} reads one back, {@link
 * org.masthead.analytics.viewlog.spool.SpoolFolder} is where they wait. Knows bytes only, not what they say.
 */
package org.masthead.analytics.viewlog.spool;
