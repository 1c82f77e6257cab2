package org.masthead.content.article;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.masthead.content.ArticleId;
import org.masthead.content.DatabaseReady;
import org.masthead.content.curation.PlannedArrangement;

/**
 * Once a second, whatever number of servers: gives what the clock has made public, or taken from readers, its version, its
 * state and its event. What readers see does not wait for it: that is the view content.public_article's business.
 */
@ApplicationScoped
class DuePublications {
    private static final Logger LOG = Logger.getLogger(DuePublications.class.getName());

    @Resource(lookup = "concurrent/__defaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    private DueArticle articles;
    private PlannedArrangement arrangement;
    private ScheduledFuture<?> ticking;
    private final Set<ArticleId> unsettled = new HashSet<>();
    private boolean failing;

    protected DuePublications() {}

    @Inject
    DuePublications(DueArticle articles, PlannedArrangement arrangement) {
        this.articles = articles;
        this.arrangement = arrangement;
    }

    void begin(@Observes DatabaseReady ready) {
        ticking = executor.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    private void tick() {
        try {
            publishDue();
            arrangement.announce();
            if (failing) {
                LOG.info("Scheduled articles are looked after again.");
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.log(Level.WARNING, "Scheduled articles cannot be looked after; trying again every second.", e);
            }
            failing = true;
        }
    }

    /** One transaction an article, so that one that fails holds up none of the others. */
    void publishDue() {
        for (ArticleId id : articles.due()) {
            try {
                articles.settle(id);
                unsettled.remove(id);
            } catch (RuntimeException e) {
                log(id, e);
            }
        }
    }

    /** Once an article, not once a second. */
    private void log(ArticleId id, RuntimeException e) {
        if (unsettled.add(id)) {
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> "Article " + id + " is due but cannot be published; trying again every second.");
        }
    }
}
