/** Views, counts and reports. Start reading at {@link org.masthead.analytics.ViewLog} (in) and {@link org.masthead.analytics.Reports} (out). */
package org.masthead.analytics;
