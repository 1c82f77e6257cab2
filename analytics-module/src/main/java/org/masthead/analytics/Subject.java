package org.masthead.analytics;

/**
 * What a figure is about: the whole site, or the articles that are filed so now.
 *
 * @param id of the article, section, author, tag or topic; 0 for the site
 */
public record Subject(Kind kind, long id) {
    public static final Subject SITE = new Subject(Kind.SITE, 0);

    public enum Kind {
        SITE,
        ARTICLE,
        SECTION,
        AUTHOR,
        TAG,
        TOPIC
    }

    public static Subject article(long id) {
        return new Subject(Kind.ARTICLE, id);
    }
}
