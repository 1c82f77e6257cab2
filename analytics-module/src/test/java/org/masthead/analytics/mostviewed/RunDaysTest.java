package org.masthead.analytics.mostviewed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.analytics.jobs.JobKind;
import org.masthead.analytics.jobs.RunEnded;
import org.masthead.content.Run;
import org.masthead.content.RunState;
import org.masthead.content.TestDatabase;

/** What the job does, day by day, without the job around it. */
class RunDaysTest {
    private static final LocalDate MONDAY = LocalDate.parse("2025-02-24");

    private final SampleLedger ledger = new SampleLedger();
    private SampleLog log;
    private RunDays days;
    private OpenDays openDays;

    @BeforeEach
    void viewsOnMondayAndWednesday() {
        var database = new CommittedAtClose(TestDatabase.migrated("analytics"));
        var tally = new SampleTally(database);
        log = new SampleLog(database);
        days = new RunDays(database, ledger, tally.tally());
        openDays = new OpenDays(database, ledger, tally.time());
        log.hit("/harbour").on(MONDAY).once();
        log.hit("/harbour").on(MONDAY.plusDays(2)).once();
    }

    @Test
    void aRunTalliesEachOfItsDaysAndTheAccountAddsUp() throws SQLException {
        UUID run = run("2025-02-24", "2025-02-26");
        for (LocalDate day : days.plan(run)) {
            days.tally(run, day);
        }
        Run done = ledger.find(run).orElseThrow();
        assertEquals(3, done.total());
        assertEquals(3, done.done());
        assertEquals(
                List.of(new Run.Count("tallied", "", 1), new Run.Count("empty", "", 1)),
                done.account().subList(0, 2));
        assertEquals(
                done.total(),
                done.account().stream().mapToLong(Run.Count::count).sum());
        assertEquals(List.of("2"), log.rows("select sum(views) from analytics.daily_path"));
    }

    @Test
    void aRunThatWasCutOffGoesOnWithTheDaysThatAreLeft() throws SQLException {
        UUID run = run("2025-02-24", "2025-02-26");
        days.plan(run);
        days.tally(run, MONDAY);
        assertEquals(List.of(MONDAY.plusDays(1), MONDAY.plusDays(2)), days.plan(run));
        Run again = ledger.find(run).orElseThrow();
        assertEquals(3, again.total());
        assertEquals(1, again.done());
    }

    @Test
    void aDayThatIsHandedOutTwiceCountsOnce() throws SQLException {
        UUID run = run("2025-02-24", "2025-02-24");
        days.plan(run);
        days.tally(run, MONDAY);
        days.tally(run, MONDAY);
        assertEquals(
                List.of(new Run.Count("tallied", "", 1)),
                ledger.find(run).orElseThrow().account());
    }

    @Test
    void whenARunHasEndedItsNotesAreGone() throws SQLException {
        UUID run = run("2025-02-24", "2025-02-24");
        days.tally(run, MONDAY);
        days.forget(new RunEnded(JobKind.MOST_VIEWED.text(), run));
        assertEquals(List.of(), log.rows("select * from analytics.run_day"));
    }

    @Test
    void theScheduleQueuesOneRunOverTheClosedDaysThatGotViews() throws SQLException {
        log.hit("/harbour").on(LocalDate.parse("2025-02-26")).once();
        openDays.queue();
        openDays.queue();
        assertEquals(1, ledger.unfinished().size());
        UUID run = ledger.unfinished().get(0).id();
        assertEquals(List.of(MONDAY), days.plan(run));
    }

    @Test
    void theScheduleQueuesNothingWhenNoDayIsOpen() throws SQLException {
        UUID run = run("2025-02-24", "2025-02-26");
        for (LocalDate day : days.plan(run)) {
            days.tally(run, day);
        }
        ledger.ended(run, RunState.COMPLETED, "");
        openDays.queue();
        assertEquals(List.of(), ledger.unfinished());
    }

    @Test
    void aRangeThatRunsBackwardsOrTooFarIsRefused() {
        RecomputeRuns.check(MONDAY, MONDAY);
        RecomputeRuns.check(MONDAY, MONDAY.plusDays(3659));
        assertThrows(IllegalArgumentException.class, () -> RecomputeRuns.check(MONDAY, MONDAY.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> RecomputeRuns.check(MONDAY, MONDAY.plusDays(3660)));
    }

    private UUID run(String from, String to) {
        return ledger.open(JobKind.MOST_VIEWED.text(), "", Map.of(RunDays.FROM, from, RunDays.TO, to), "analyst");
    }
}
