/** The last hour of the view log. Start reading at {@link org.masthead.analytics.rightnow.LastHour}. */
package org.masthead.analytics.rightnow;
