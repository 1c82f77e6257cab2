package org.masthead.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.content.Direction;

/** What the paper is called and speaks: {@code #{site.name}}. */
@Named("site")
@ApplicationScoped
public class Site {
    private String name;
    private String motto;
    private SiteLanguage language;
    private boolean sample;

    protected Site() {}

    @Inject
    Site(
            @ConfigProperty(name = "masthead.site-name", defaultValue = "Masthead") String name,
            @ConfigProperty(name = "masthead.site-motto", defaultValue = " ") String motto,
            SiteLanguage language,
            @ConfigProperty(name = "masthead.sample", defaultValue = "false") boolean sample) {
        this.name = name;
        this.motto = motto.strip();
        this.language = language;
        this.sample = sample;
    }

    public String getName() {
        return name;
    }

    /** The line below the name; empty for none. */
    public String getMotto() {
        return motto;
    }

    public String getLanguage() {
        return language.tag();
    }

    /** {@code ltr} or {@code rtl}, as a {@code dir} attribute says it. */
    public String getDirection() {
        return language.isRightToLeft() ? "rtl" : "ltr";
    }

    /** The {@code lang} of what is written in a language: none where it is the site's own. */
    public String lang(String written) {
        return getLanguage().equals(written) ? null : written;
    }

    /** The {@code dir} of what is written in a direction: none where it is the site's own. */
    public String dir(Direction written) {
        return getDirection().equals(written.html()) ? null : written.html();
    }

    /** Whether this is the sample newsroom, which says so on every page. */
    public boolean isSample() {
        return sample;
    }
}
