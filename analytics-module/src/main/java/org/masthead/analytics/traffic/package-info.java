/**
 * Reports for analysts: tables that are streamed in every format, receipts of what was given out, and checks of files that
 * come back. Start reading at {@link org.masthead.analytics.traffic.StreamedReports}.
 */
package org.masthead.analytics.traffic;
