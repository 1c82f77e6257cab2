package org.masthead.content;

/** What editors arranged changed: Editor's Choice, galleries or maps. */
public record FrontPageArranged() {}
