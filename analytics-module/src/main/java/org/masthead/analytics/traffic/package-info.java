/** Reports for analysts, streamed as CSV and JSON. Start reading at {@link org.masthead.analytics.traffic.StreamedReports}. */
package org.masthead.analytics.traffic;
