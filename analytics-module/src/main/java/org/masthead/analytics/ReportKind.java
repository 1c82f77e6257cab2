package org.masthead.analytics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The reports there are. */
public enum ReportKind {
    MOST_VIEWED,
    TRAFFIC,
    ARTICLES,
    AUTHORS,
    REFERRERS,
    CAMPAIGNS,
    HOURS,
    AGES,
    RECEIVED,
    OUTSIDE,
    CORRECTIONS;

    /** As in addresses and file names: {@code most-viewed}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReportKind> named(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text().equals(text)).findFirst();
    }
}
