/** Views, counts and reports. Start reading at {@link org.masthead.analytics.ViewLog} (in) and {@link org.masthead.analytics.TrafficReports} (out). */
package org.masthead.analytics;
