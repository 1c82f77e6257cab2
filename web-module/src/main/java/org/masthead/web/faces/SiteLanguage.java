package org.masthead.web.faces;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The language of the site's own words, by the setting {@code masthead.language}: {@code fa}, or with a country, {@code
 * ar-EG}, where dates and numbers differ by country. English without a country writes dates as in Britain.
 */
@ApplicationScoped
public class SiteLanguage {
    /** The languages that there is a bundle of texts for. */
    static final Set<String> SPOKEN = new TreeSet<>(Set.of("ar", "de", "en", "es", "fa", "fr"));

    private static final Logger LOG = System.getLogger(SiteLanguage.class.getName());

    private String asked;
    private Locale locale;

    protected SiteLanguage() {}

    @Inject
    SiteLanguage(@ConfigProperty(name = "masthead.language", defaultValue = "en") String asked) {
        this.asked = asked.strip();
        this.locale = spoken(this.asked);
    }

    void started(@Observes Startup startup) {
        if (!isSpoken(asked)) {
            LOG.log(
                    Level.WARNING,
                    "masthead.language is \"" + asked + "\", but there are texts for " + String.join(", ", SPOKEN)
                            + " only: the site speaks English.");
        }
    }

    /** As {@code lang} attributes and bundles name it: {@code fa}, without a country. */
    public String tag() {
        return locale.getLanguage();
    }

    /** With its country, for dates and numbers. */
    public Locale locale() {
        return locale;
    }

    public boolean isRightToLeft() {
        return ULocale.forLocale(locale).isRightToLeft();
    }

    private static Locale spoken(String tag) {
        Locale locale = isSpoken(tag) ? Locale.forLanguageTag(tag) : Locale.ENGLISH;
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }

    private static boolean isSpoken(String tag) {
        try {
            return SPOKEN.contains(
                    new Locale.Builder().setLanguageTag(tag).build().getLanguage());
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
