package org.masthead.web.admin.analytics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.masthead.analytics.RightNow;
import org.masthead.content.SiteTime;

/** {@code /admin/analytics/now} and {@code /admin/wall}: the last hour as it is when the page is asked for. */
@Named("now")
@RequestScoped
public class NowPage {
    private static final int HOUR = 60;

    @Inject
    private PresentHour hour;

    @Inject
    private SiteTime time;

    private PresentHour.Seen seen;

    public void load() {
        seen = hour.fresh();
    }

    public RightNow.Readers getReaders() {
        return seen.look().readers();
    }

    public List<NowRow> getRows() {
        return seen.rows();
    }

    public List<NowRow> topRows(int atMost) {
        return seen.rows().subList(0, Math.min(atMost, seen.rows().size()));
    }

    public boolean isCurrent() {
        return seen.current();
    }

    /** For the script. */
    public long getAt() {
        return seen.look().at().toEpochMilli();
    }

    public Instant getMoment() {
        return seen.look().at().equals(Instant.EPOCH) ? null : seen.look().at();
    }

    public String getPoints() {
        return seen.look().minutes().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    public List<Minute> getMinutes() {
        var minutes = new ArrayList<Minute>();
        Instant first = seen.look().at().minus(HOUR - 1L, ChronoUnit.MINUTES);
        for (int i = 0; i < HOUR; i++) {
            var clock = first.plus(i, ChronoUnit.MINUTES).atZone(time.zone()).toLocalTime();
            minutes.add(new Minute(
                    clock.truncatedTo(ChronoUnit.MINUTES).toString(),
                    seen.look().minutes().get(i)));
        }
        return minutes;
    }

    public record Minute(String name, long views) {}
}
