/** The JSON and CSV addresses under {@code /api}: one resource class a noun. Start reading at {@code ReportsResource}. */
package org.masthead.web.api;
