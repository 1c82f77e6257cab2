package org.masthead.analytics;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** By what views can be told apart; the values of each are defined in docs/definitions.md. */
public enum Dimension {
    ARTICLE,
    SECTION,
    AUTHOR,
    TAG,
    TOPIC,
    /** The article's kind: news, report, analysis … */
    FORMAT,
    /** By reading time. */
    LENGTH,
    /** Hour of the site's day in which the article was first published. */
    PUBLICATION_HOUR,
    /** How long after its publication an article was viewed. */
    AGE,
    REFERRER,
    REFERRER_GROUP,
    CAMPAIGN,
    CAMPAIGN_SOURCE,
    CAMPAIGN_MEDIUM,
    DEVICE,
    BROWSER,
    SYSTEM,
    LANGUAGE,
    COUNTRY,
    /** Counts visits, not views. */
    ENTRY_PAGE,
    /** Counts visits, not views. */
    EXIT_PAGE,
    /** Place of our own front page that brought the view. */
    SLOT,
    /** Version of the article that was read. */
    VERSION;

    private static final Set<Dimension> OF_ARTICLES = EnumSet.of(
            ARTICLE,
            SECTION,
            AUTHOR,
            TAG,
            TOPIC,
            FORMAT,
            LENGTH,
            PUBLICATION_HOUR,
            AGE,
            REFERRER,
            REFERRER_GROUP,
            SLOT);
    private static final Set<Dimension> OF_AN_ARTICLE = EnumSet.of(AGE, REFERRER, REFERRER_GROUP, SLOT, VERSION);

    /** As in addresses and reports: {@code referrer-group}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those that views of such a subject can be told apart by. */
    public static Set<Dimension> of(Subject.Kind subject) {
        return switch (subject) {
            case SITE -> EnumSet.complementOf(EnumSet.of(VERSION));
            case ARTICLE -> EnumSet.copyOf(OF_AN_ARTICLE);
            default -> EnumSet.copyOf(OF_ARTICLES);
        };
    }
}
