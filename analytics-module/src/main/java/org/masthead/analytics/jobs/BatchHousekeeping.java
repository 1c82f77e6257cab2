package org.masthead.analytics.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.SiteTime;

/**
 * Clears the job repository, which itself forgets nothing: every partition leaves an instance, an execution and a step.
 * What people want to know of a run stands in the ledger.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class BatchHousekeeping {
    private static final Duration ENDED = Duration.ofDays(7);

    /** An execution that was cut off stays "started" for ever; until then its import may still be gone on with. */
    private static final Duration CUT_OFF = Duration.ofDays(30);

    /** The server makes the tables when it starts its first job. */
    private static final Sql EXISTS = new Sql("select to_regclass('public.jbatch_jobinstancedata') is not null");

    private static final Sql CLEAR = new Sql("""
            with old as materialized (
              select jobinstanceid as id from public.jbatch_executioninstancedata
              group by jobinstanceid
              having max(updatetime) < ? and (max(updatetime) < ?
                or not bool_or(batchstatus in ('STARTING', 'STARTED', 'STOPPING')))),
            execution as materialized (
              select jobexecid as id from public.jbatch_executioninstancedata
              where jobinstanceid in (select id from old)),
            step as materialized (
              select stepexecid as id from public.jbatch_stepexecutioninstancedata
              where jobexecid in (select id from execution)),
            no_step_status as (delete from public.jbatch_stepstatus where id in (select id from step)),
            no_step as (delete from public.jbatch_stepexecutioninstancedata where stepexecid in (select id from step)),
            no_execution as (
              delete from public.jbatch_executioninstancedata where jobexecid in (select id from execution)),
            no_status as (delete from public.jbatch_jobstatus where id in (select id from old)),
            no_checkpoint as (
              delete from public.jbatch_checkpointdata where split_part(id, ':', 1) in (select id::text from old))
            delete from public.jbatch_jobinstancedata where jobinstanceid in (select id from old)
            """);

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    private SiteTime time;

    protected BatchHousekeeping() {}

    @Inject
    BatchHousekeeping(SiteTime time) {
        this.time = time;
    }

    BatchHousekeeping(DataSource database, SiteTime time) {
        this(time);
        this.database = database;
    }

    /** @return how many instances were cleared */
    public long clear() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!EXISTS.first(connection, row -> row.getBoolean(1))) {
                return 0;
            }
            Instant now = time.clock().instant();
            return CLEAR.update(connection, Timestamp.from(now.minus(ENDED)), Timestamp.from(now.minus(CUT_OFF)));
        }
    }
}
