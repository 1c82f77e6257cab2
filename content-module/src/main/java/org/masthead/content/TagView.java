package org.masthead.content;

public record TagView(long id, String slug, String name, String description, long articles) {}
