package org.masthead.analytics.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.analytics.mostviewed.SampleLog;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

class BatchHousekeepingTest {
    /** The references and columns that matter, as the server makes them. */
    private static final List<String> REPOSITORY = List.of(
            "create table public.jbatch_jobinstancedata (jobinstanceid integer primary key, name text)",
            "create table public.jbatch_executioninstancedata (jobexecid integer primary key, jobinstanceid bigint not"
                    + " null references public.jbatch_jobinstancedata, updatetime timestamp, batchstatus text)",
            "create table public.jbatch_stepexecutioninstancedata (stepexecid integer primary key, jobexecid bigint not"
                    + " null references public.jbatch_executioninstancedata)",
            "create table public.jbatch_jobstatus (id bigint not null references public.jbatch_jobinstancedata)",
            "create table public.jbatch_stepstatus"
                    + " (id bigint not null references public.jbatch_stepexecutioninstancedata)",
            "create table public.jbatch_checkpointdata (id text)");

    private final PGSimpleDataSource database = TestDatabase.migrated("analytics");
    private final BatchHousekeeping housekeeping = new BatchHousekeeping(
            database, new SiteTime(Clock.fixed(Instant.parse("2025-02-25T00:00:00Z"), ZoneOffset.UTC)));

    @Test
    void beforeTheFirstJobThereIsNothingToClear() throws SQLException {
        assertEquals(0, housekeeping.clear());
    }

    @Test
    void whatEndedLongAgoIsClearedAndTheRestIsKept() throws SQLException {
        REPOSITORY.forEach(this::execute);
        instance(1, "COMPLETED", "2025-02-17");
        instance(2, "COMPLETED", "2025-02-19");
        instance(3, "FAILED", "2025-01-02");
        instance(4, "STARTED", "2025-02-10");
        instance(5, "STARTED", "2025-01-20");
        assertEquals(3, housekeeping.clear());
        var log = new SampleLog(database);
        List<String> kept = List.of("2", "4");
        assertEquals(kept, log.rows("select jobinstanceid from public.jbatch_jobinstancedata order by 1"));
        assertEquals(kept, log.rows("select jobexecid from public.jbatch_executioninstancedata order by 1"));
        assertEquals(kept, log.rows("select stepexecid from public.jbatch_stepexecutioninstancedata order by 1"));
        assertEquals(kept, log.rows("select id from public.jbatch_jobstatus order by 1"));
        assertEquals(kept, log.rows("select id from public.jbatch_stepstatus order by 1"));
        assertEquals(
                List.of("2:read:CHUNK", "4:read:CHUNK"),
                log.rows("select id from public.jbatch_checkpointdata order by 1"));
    }

    private void instance(int id, String status, String day) {
        execute("insert into public.jbatch_jobinstancedata values (" + id + ", 'most-viewed')");
        execute("insert into public.jbatch_executioninstancedata values (%d, %d, '%s', '%s')"
                .formatted(id, id, day, status));
        execute("insert into public.jbatch_stepexecutioninstancedata values (%d, %d)".formatted(id, id));
        execute("insert into public.jbatch_jobstatus values (" + id + ")");
        execute("insert into public.jbatch_stepstatus values (" + id + ")");
        execute("insert into public.jbatch_checkpointdata values ('" + id + ":read:CHUNK')");
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection()) {
            new Sql(sql).update(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
