/**
 * Access logs of web servers become rows of the view log. Start reading at {@code META-INF/batch-jobs/access-log-import.xml};
 * {@link org.masthead.analytics.accesslog.AccessLogLine} says what a line is.
 */
package org.masthead.analytics.accesslog;
