package org.masthead.web.admin.analytics;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import org.masthead.analytics.Dimension;
import org.masthead.analytics.Figures;
import org.masthead.web.admin.Say;

/** What people call the lines of a breakdown, and where each leads in the admin. */
final class LineNames {
    private LineNames() {}

    static RankedLine row(Dimension by, Figures.Line line, String query) {
        return new RankedLine(
                name(by, line), link(by, line, query), line.views(), line.visits(), line.before(), line.yearEarlier());
    }

    private static String name(Dimension by, Figures.Line line) {
        if (!line.name().isEmpty()) {
            return line.name();
        }
        String key = line.key();
        return switch (by) {
            case LANGUAGE -> key.isEmpty() ? text(by, key) : ULocale.getDisplayLanguage(key, ULocale.ENGLISH);
            case COUNTRY -> key.isEmpty() ? text(by, key) : new ULocale("", key).getDisplayCountry(ULocale.ENGLISH);
            case CAMPAIGN -> campaign(by, key);
            case SLOT -> key.isEmpty() ? text(by, key) : capital(key.replace('-', ' '));
            case PUBLICATION_HOUR -> key.isEmpty() ? text(by, key) : key + ":00";
            default -> text(by, key);
        };
    }

    private static String campaign(Dimension by, String key) {
        String parts =
                Arrays.stream(key.split("\\|")).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
        return parts.isEmpty() ? text(by, "") : parts;
    }

    /** In the words of the bundle where it has some. */
    private static String text(Dimension by, String key) {
        try {
            return Say.text("line." + by.text() + "." + (key.isEmpty() ? "none" : key));
        } catch (MissingResourceException itsOwnName) {
            return key.isEmpty() ? Say.text("line.none") : key;
        }
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    private static String link(Dimension by, Figures.Line line, String query) {
        if (line.key().isEmpty()) {
            return "";
        }
        return switch (by) {
            case ARTICLE -> "/admin/analytics/article?id=" + line.key() + query;
            case SECTION, AUTHOR, TAG, TOPIC ->
                "/admin/analytics/subject?kind=" + by.text() + "&id=" + line.key() + query;
            default -> line.address();
        };
    }
}
