/**
 * What stands before the servlet container, where the server would answer by itself: the one place that knows Grizzly.
 * Start reading at {@link org.masthead.web.gate.Gate}.
 */
package org.masthead.web.gate;
