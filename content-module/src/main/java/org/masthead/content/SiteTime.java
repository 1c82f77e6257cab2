package org.masthead.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The site's one clock and time zone ({@code masthead.time-zone}); tests replace the clock. */
@ApplicationScoped
public class SiteTime {
    private Clock clock;

    protected SiteTime() {}

    @Inject
    public SiteTime(@ConfigProperty(name = "masthead.time-zone", defaultValue = "UTC") String zone) {
        this(Clock.system(ZoneId.of(zone)));
    }

    /** @param clock carries the zone as well */
    public SiteTime(Clock clock) {
        this.clock = clock;
    }

    public Clock clock() {
        return clock;
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
