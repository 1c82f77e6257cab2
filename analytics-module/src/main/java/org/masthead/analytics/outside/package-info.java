/** Day totals that other programs counted. Start reading at {@code OutsideFile}. */
package org.masthead.analytics.outside;
