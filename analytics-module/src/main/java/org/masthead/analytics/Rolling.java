package org.masthead.analytics;

import java.util.Arrays;
import java.util.Optional;

/** The windows of the lists that readers see. */
public enum Rolling {
    LAST_24_HOURS("24h", 1, Period.Kind.DAY),
    LAST_7_DAYS("7d", 7, Period.Kind.WEEK),
    LAST_30_DAYS("30d", 30, Period.Kind.MONTH);

    private final String text;
    private final int days;
    private final Period.Kind list;

    Rolling(String text, int days, Period.Kind list) {
        this.text = text;
        this.days = days;
        this.list = list;
    }

    /** As in addresses and reports: {@code 24h}. */
    public String text() {
        return text;
    }

    /** Times 24 hours. */
    public int days() {
        return days;
    }

    /** The list of {@link MostViewed#top} that holds it. */
    public Period.Kind list() {
        return list;
    }

    public static Optional<Rolling> named(String text) {
        return Arrays.stream(values())
                .filter(window -> window.text.equals(text))
                .findFirst();
    }
}
