package org.masthead.content;

/**
 * An In Focus topic.
 *
 * @param definition plain text, empty when none was written
 * @param image null when there is none
 */
public record TopicView(long id, String slug, String name, String definition, Picture image, long articles) {}
