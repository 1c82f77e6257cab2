package org.masthead.content.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.masthead.content.ArticleId;
import org.masthead.content.FrontPageArranged;
import org.masthead.content.SiteTime;

/** The articles that editors put on top, in the caller's transaction. Former choices are kept with the time they stood. */
@ApplicationScoped
public class EditorsChoice {
    @PersistenceContext(unitName = "content")
    private EntityManager entities;

    private SiteTime time;
    private Event<Object> events;

    protected EditorsChoice() {}

    @Inject
    EditorsChoice(SiteTime time, Event<Object> events) {
        this.time = time;
        this.events = events;
    }

    public EditorsChoice(EntityManager entities, SiteTime time, Event<Object> events) {
        this(time, events);
        this.entities = entities;
    }

    /** These from now on and nothing else. */
    public void arrange(List<ArticleId> inOrder) {
        Instant now = time.clock().instant();
        standing(now).forEach(slot -> end(slot, now));
        int position = 1;
        for (ArticleId article : inOrder.stream().distinct().toList()) {
            entities.persist(new Slot(position++, article, now));
        }
        entities.flush();
        events.fire(new FrontPageArranged());
    }

    private List<Slot> standing(Instant now) {
        return entities.createQuery(
                        "select s from Slot s where s.place = :place and (s.endsAt is null or s.endsAt > :now)",
                        Slot.class)
                .setParameter("place", Slot.EDITORS_CHOICE)
                .setParameter("now", now)
                .getResultList();
    }

    private void end(Slot slot, Instant now) {
        if (!slot.endAt(now)) {
            entities.remove(slot);
        }
    }
}
