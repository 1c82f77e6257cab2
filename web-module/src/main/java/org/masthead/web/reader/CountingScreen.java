package org.masthead.web.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How views are counted, in words for readers. The whole definition is docs/definitions.md. */
@Named
@ApplicationScoped
public class CountingScreen {
    private int cap;
    private int minutes;

    protected CountingScreen() {}

    @Inject
    CountingScreen(
            @ConfigProperty(name = "masthead.analytics.repeat-cap", defaultValue = "20") int cap,
            @ConfigProperty(name = "masthead.analytics.rolling-minutes", defaultValue = "5") int minutes) {
        this.cap = cap;
        this.minutes = minutes;
    }

    /** How many views of a page by one visitor count in a day. */
    public int getCap() {
        return cap;
    }

    /** How often the lists are made anew. */
    public int getMinutes() {
        return minutes;
    }
}
