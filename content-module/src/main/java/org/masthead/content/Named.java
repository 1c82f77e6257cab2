package org.masthead.content;

/** Something that articles are filed under and that has a page of its own: a section, tag, author or topic. */
public record Named(long id, String slug, String name) {}
