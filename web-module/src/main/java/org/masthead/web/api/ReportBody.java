package org.masthead.web.api;

import jakarta.ws.rs.core.StreamingOutput;

/**
 * A report on its way.
 *
 * @param packed by gzip
 * @param sha256 of what will be sent, in hexadecimal; empty: not known beforehand
 */
record ReportBody(StreamingOutput rows, boolean packed, String sha256) {}
