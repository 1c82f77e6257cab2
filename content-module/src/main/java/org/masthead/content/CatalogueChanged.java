package org.masthead.content;

/** A section, tag, author or topic was made or changed, or a picture came in the place of its stand-in or is cut otherwise; any page may show it. */
public record CatalogueChanged() {}
