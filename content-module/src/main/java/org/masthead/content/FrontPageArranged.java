package org.masthead.content;

/** What editors arranged changed: Editor's Choice, In Focus, galleries, maps, sections, tags or authors. */
public record FrontPageArranged() {}
