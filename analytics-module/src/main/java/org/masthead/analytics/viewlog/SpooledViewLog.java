package org.masthead.analytics.viewlog;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.analytics.ReceivedView;
import org.masthead.analytics.ViewLog;
import org.masthead.content.SiteTime;

/**
 * The view log's near end: turns what a page sent into facts and appends them to the spool. Touches no database, so views
 * are kept while it is away; {@link SegmentLoader} brings them there.
 */
@ApplicationScoped
class SpooledViewLog implements ViewLog {
    private static final System.Logger LOG = System.getLogger(SpooledViewLog.class.getName());
    private static final int LONGEST_VIEW_SECONDS = 86_400;
    private static final int WHOLE_PAGE = 100;

    private ViewSpool spool;
    private DayKeys keys;
    private Referrer referrer;
    private Countries countries;
    private Clock clock;

    protected SpooledViewLog() {}

    @Inject
    SpooledViewLog(
            ViewSpool spool,
            DayKeys keys,
            SiteTime time,
            Countries countries,
            @ConfigProperty(name = "masthead.base-url") Optional<String> baseUrl) {
        this(spool, keys, time.clock(), new Referrer(Referrer.hostsOf(baseUrl.orElse(""))), countries);
    }

    SpooledViewLog(ViewSpool spool, DayKeys keys, Clock clock, Referrer referrer, Countries countries) {
        this.spool = spool;
        this.keys = keys;
        this.clock = clock;
        this.referrer = referrer;
        this.countries = countries;
    }

    @Override
    public boolean record(ReceivedView view) {
        if (view.ageMillis() > Definition.OLDEST_VIEW.toMillis()) {
            return recordRefused(view.source(), "too-old");
        }
        Instant at = clock.instant().minusMillis(Math.max(0, view.ageMillis()));
        LocalDate day = LocalDate.ofInstant(at, clock.getZone());
        return keep(() -> entry(view, at, day));
    }

    private Entry entry(ReceivedView view, Instant at, LocalDate day) {
        return new Entry.View(
                view.id(),
                at,
                day,
                view.source(),
                PagePath.of(view.path()),
                view.articleId(),
                view.articleVersion(),
                keys.of(day).visitor(view.address(), view.agent()),
                Bounded.text(view.agent(), Bounded.AGENT),
                Bounded.text(referrer.host(view.referrer()), Bounded.HOST),
                Bounded.text(view.slot(), Bounded.SHORT),
                Utm.of(view.campaign()),
                Bounded.text(view.language(), Bounded.SHORT),
                network(view.address(), day),
                countries.of(view.address()),
                view.automation(),
                view.staff());
    }

    private long network(String address, LocalDate day) {
        return Network.of(address).map(keys.of(day)::network).orElse(0L);
    }

    @Override
    public boolean recordEnd(UUID viewId, int engagedSeconds, int depth) {
        return keep(() -> new Entry.End(
                viewId,
                LocalDate.now(clock),
                Math.max(0, Math.min(LONGEST_VIEW_SECONDS, engagedSeconds)),
                Math.max(0, Math.min(WHOLE_PAGE, depth))));
    }

    @Override
    public boolean recordRobots(String address, String agent) {
        LocalDate day = LocalDate.now(clock);
        return keep(() -> new Entry.Robots(
                clock.instant(), day, keys.of(day).visitor(address, agent), Bounded.text(agent, Bounded.AGENT)));
    }

    @Override
    public boolean recordRefused(ReceivedView.Source source, String reason) {
        return keep(() -> new Entry.Refusal(LocalDate.now(clock), source, Bounded.text(reason, Bounded.SHORT)));
    }

    private boolean keep(Supplier<Entry> entry) {
        try {
            return spool.append(entry.get());
        } catch (UncheckedIOException e) {
            LOG.log(ERROR, "A view cannot be kept", e);
            return false;
        }
    }
}
