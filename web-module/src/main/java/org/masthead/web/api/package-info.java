/** The JSON and CSV addresses under {@code /api}: one resource class a noun. Start reading at {@link org.masthead.web.api.ReportsResource}. */
package org.masthead.web.api;
