package org.masthead.content;

/** What editors arranged changed: Editor's Choice, In Focus, galleries or maps. */
public record FrontPageArranged() {}
