package org.masthead.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.masthead.content.SiteTime;

/** Times as the admin writes them, in the site's zone: {@code #{moments.of(row.changedAt)}}. */
@Named("moments")
@ApplicationScoped
public class Moments {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private SiteTime time;

    protected Moments() {}

    @Inject
    Moments(SiteTime time) {
        this.time = time;
    }

    /** A dash for none. */
    public String of(Instant moment) {
        return moment == null ? "–" : FORMAT.format(moment.atZone(time.zone()));
    }

    public String getZone() {
        return time.zone().getId();
    }

    /** {@code 1:05:09}; a dash while it has not begun, until now while it runs. */
    public String between(Instant start, Instant end) {
        if (start == null) {
            return "–";
        }
        Duration took = Duration.between(start, end == null ? time.clock().instant() : end);
        return "%d:%02d:%02d".formatted(took.toHours(), took.toMinutesPart(), took.toSecondsPart());
    }
}
