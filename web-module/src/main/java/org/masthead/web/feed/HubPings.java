package org.masthead.web.feed;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticlePublished;
import org.masthead.content.ArticleRefiled;
import org.masthead.content.ArticleRetracted;
import org.masthead.content.ArticleWithdrawn;

/**
 * Tells the WebSub hub which feeds changed, so that their readers need not ask. What changes within a moment is told at once;
 * what cannot be told is tried again, longer and longer after, and then given up: readers still ask by themselves.
 */
@ApplicationScoped
class HubPings {
    private static final Logger LOG = System.getLogger(HubPings.class.getName());
    private static final long GATHER_SECONDS = 2;
    private static final List<Long> AGAIN_AFTER_SECONDS = List.of(10L, 60L, 600L);

    private final Set<ArticleId> changed = new LinkedHashSet<>();
    private Hub hub;
    private HubTopics topics;
    private HubCall call;
    private TimeUnit unit = TimeUnit.SECONDS;
    private boolean isPlanned;

    @Resource(lookup = "concurrent/__defaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService managed;

    private ScheduledExecutorService given;

    protected HubPings() {}

    @Inject
    HubPings(Hub hub, HubTopics topics, HubCall call) {
        this.hub = hub;
        this.topics = topics;
        this.call = call;
    }

    /** @param unit of the waits, which are seconds otherwise */
    HubPings(Hub hub, HubTopics topics, HubCall call, ScheduledExecutorService executor, TimeUnit unit) {
        this(hub, topics, call);
        this.given = executor;
        this.unit = unit;
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticlePublished event) {
        changed(event.article());
    }

    void refiled(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleRefiled event) {
        changed(event.article());
    }

    void retracted(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleRetracted event) {
        changed(event.article());
    }

    void withdrawn(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleWithdrawn event) {
        changed(event.article());
    }

    synchronized void changed(ArticleId article) {
        if (hub.address().isEmpty()) {
            return;
        }
        changed.add(article);
        if (!isPlanned) {
            isPlanned = true;
            executor().schedule(this::tellOfAll, GATHER_SECONDS, unit);
        }
    }

    private void tellOfAll() {
        Set<ArticleId> articles = taken();
        try {
            tell(topics.of(articles), 0);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The hub was not told of " + articles.size() + " articles", e);
        }
    }

    private synchronized Set<ArticleId> taken() {
        Set<ArticleId> articles = Set.copyOf(changed);
        changed.clear();
        isPlanned = false;
        return articles;
    }

    private void tell(List<String> feeds, int attempt) {
        String failure = call.publish(feeds);
        if (failure.isEmpty()) {
            LOG.log(Level.INFO, "The hub {0} knows of news in {1} feeds", hub.address(), feeds.size());
        } else if (attempt < AGAIN_AFTER_SECONDS.size()) {
            executor().schedule(() -> tell(feeds, attempt + 1), AGAIN_AFTER_SECONDS.get(attempt), unit);
        } else {
            LOG.log(
                    Level.WARNING,
                    "The hub {0} was not told of news in {1} feeds: {2}",
                    hub.address(),
                    feeds.size(),
                    failure);
        }
    }

    private ScheduledExecutorService executor() {
        return given == null ? managed : given;
    }
}
