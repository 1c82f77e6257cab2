package org.masthead.content;

/** A section, tag, author or topic was made or changed; any page may show its name. */
public record CatalogueChanged() {}
