package org.masthead.analytics.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.masthead.analytics.mostviewed.CommittedAtClose;
import org.masthead.analytics.mostviewed.SampleLog;
import org.masthead.content.TestDatabase;

class NightlyRunsTest {
    private static final LocalDate NIGHT = LocalDate.parse("2025-02-25");

    private final DataSource database = new CommittedAtClose(TestDatabase.migrated("analytics"));
    private final AtomicInteger queued = new AtomicInteger();

    @Test
    void howeverManyServersThereAreANightsRunIsQueuedOnce() throws Exception {
        var servers = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> asked = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(server -> () -> new NightlyRuns(database).queue(job(), NIGHT))
                .toList();
        int first = 0;
        for (var answer : servers.invokeAll(asked)) {
            first += answer.get() ? 1 : 0;
        }
        servers.shutdown();
        assertEquals(1, first);
        assertEquals(1, queued.get());
    }

    @Test
    void theNextNightHasItsOwnAndOldNightsAreForgotten() throws Exception {
        var nights = new NightlyRuns(database);
        assertTrue(nights.queue(job(), NIGHT));
        assertTrue(nights.queue(job(), NIGHT.plusDays(1)));
        assertTrue(nights.queue(job(), NIGHT.plusDays(60)));
        assertEquals(
                List.of("audit | 2025-04-26"),
                new SampleLog(database).rows("select kind, night from analytics.nightly_run"));
    }

    private NightlyJob job() {
        return new NightlyJob() {
            @Override
            public JobKind kind() {
                return JobKind.AUDIT;
            }

            @Override
            public void queue(LocalDate night, String requestedBy) {
                queued.incrementAndGet();
            }
        };
    }
}
