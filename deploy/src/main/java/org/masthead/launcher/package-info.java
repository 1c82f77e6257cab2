/**
 * Starts Masthead: the embedded PostgreSQL, then the web application on Payara Micro, and stops them in the right order.
 * Start reading at {@link org.masthead.launcher.Main}.
 */
package org.masthead.launcher;
