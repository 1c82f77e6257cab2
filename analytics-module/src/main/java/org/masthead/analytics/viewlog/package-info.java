/**
 * The view log and the one definition of what counts: {@link org.masthead.analytics.viewlog.PagePath} (which page),
 * {@link org.masthead.analytics.viewlog.PageRule} (is it a page), {@link org.masthead.analytics.viewlog.BotReason} (who
 * asked), {@link org.masthead.analytics.viewlog.Referrer} (from where), {@link
 * org.masthead.analytics.viewlog.DayKeys} (which visitor). Told to analysts in docs/definitions.md.
 */
package org.masthead.analytics.viewlog;
