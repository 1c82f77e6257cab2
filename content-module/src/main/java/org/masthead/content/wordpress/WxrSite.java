package org.masthead.content.wordpress;

import java.time.Instant;

/**
 * What the head of an export says of its site.
 *
 * @param address as the export writes it
 * @param exportedAt null when it does not say so
 */
record WxrSite(String title, String address, String language, String version, Instant exportedAt) {}
