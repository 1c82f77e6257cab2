package org.masthead.analytics.mostviewed;

import java.util.Locale;

/** Why a figure changed that had been final, the first that fits. */
public enum Revised {
    DEFINITION,
    BOT_LIST,
    OWN_RULES,
    TIME_ZONE,
    LATE_VIEWS,
    VIEWS_REMOVED,
    /** The same views in the light of others: a late robots.txt, another article at the address, another cap. */
    JUDGED_ANEW;

    /** As it stands in the database and in reports: {@code late-views}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Revised named(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
