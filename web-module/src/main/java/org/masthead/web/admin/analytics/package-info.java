/** What analysts look at: charts, the present hour, annotations. Start reading at {@link org.masthead.web.admin.analytics.NowAudience}. */
package org.masthead.web.admin.analytics;
