package org.masthead.content;

/**
 * A page that stands under a name.
 *
 * @param kind its address's first segment: {@code authors}, {@code topics}, {@code sections} or {@code tags}
 */
public record NamedPage(String kind, String slug, String name) {}
