package org.masthead.content.wordpress;

/** An entry together with the site that it is of. */
record ExportEntry(SourceSite site, WxrEntry entry) {}
