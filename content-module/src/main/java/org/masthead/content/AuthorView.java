package org.masthead.content;

/** @param portrait null when there is none */
public record AuthorView(long id, String slug, String name, String biography, Picture portrait) {}
