package org.masthead.content.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.masthead.content.FrontPageArranged;
import org.masthead.content.SiteTime;
import org.masthead.content.database.Database;

/** Tells when a gallery, a map or a place on the front page has come or gone by the clock. Each server tells its own. */
@ApplicationScoped
public class PlannedArrangement {
    private static final String CROSSED = """
            select exists (select 1 from content.gallery where published_at > ? and published_at <= ?)
                or exists (select 1 from content.story_map where published_at > ? and published_at <= ?)
                or exists (select 1 from content.slot where starts_at > ? and starts_at <= ?)
                or exists (select 1 from content.slot where ends_at > ? and ends_at <= ?)
            """;

    private Database database;
    private SiteTime time;
    private Event<Object> events;
    private Instant lookedAt;

    protected PlannedArrangement() {}

    @Inject
    public PlannedArrangement(Database database, SiteTime time, Event<Object> events) {
        this.database = database;
        this.time = time;
        this.events = events;
        this.lookedAt = time.clock().instant();
    }

    @Transactional
    public synchronized void announce() {
        Instant from = lookedAt;
        Instant to = time.clock().instant();
        boolean crossed = database.list(CROSSED, row -> row.getBoolean(1), from, to, from, to, from, to, from, to)
                .get(0);
        if (crossed) {
            events.fire(new FrontPageArranged());
        }
        lookedAt = to;
    }
}
