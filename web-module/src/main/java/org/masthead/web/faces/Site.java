package org.masthead.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the paper is called and speaks: {@code #{site.name}}. */
@Named("site")
@ApplicationScoped
public class Site {
    private String name;
    private String motto;
    private String language;
    private boolean sample;

    protected Site() {}

    @Inject
    Site(
            @ConfigProperty(name = "masthead.site-name", defaultValue = "Masthead") String name,
            @ConfigProperty(name = "masthead.site-motto", defaultValue = " ") String motto,
            @ConfigProperty(name = "masthead.language", defaultValue = "en") String language,
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
        return language;
    }

    /** Whether this is the sample newsroom, which says so on every page. */
    public boolean isSample() {
        return sample;
    }
}
