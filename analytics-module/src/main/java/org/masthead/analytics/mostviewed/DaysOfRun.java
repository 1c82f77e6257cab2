package org.masthead.analytics.mostviewed;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/** A partition a day, two at a time; after a restart only those that are left. */
@Named("daysOfRun")
@Dependent
class DaysOfRun implements PartitionMapper {
    private static final int THREADS = 2;
    private static final String NONE = "none";

    @Inject
    @BatchProperty(name = "run")
    private String run;

    @Inject
    private RunDays days;

    @Override
    public PartitionPlan mapPartitions() throws SQLException {
        List<String> left = days.plan(UUID.fromString(run)).stream()
                .map(LocalDate::toString)
                .toList();
        return planFor(left.isEmpty() ? List.of(NONE) : left);
    }

    /** A plan without partitions is none: a run without days gets one that does nothing. */
    private static PartitionPlan planFor(List<String> names) {
        var plan = new PartitionPlanImpl();
        plan.setPartitions(names.size());
        plan.setThreads(THREADS);
        plan.setPartitionsOverride(true);
        plan.setPartitionProperties(names.stream().map(DaysOfRun::named).toArray(Properties[]::new));
        return plan;
    }

    private static Properties named(String day) {
        var properties = new Properties();
        properties.setProperty("day", day);
        return properties;
    }

    static boolean isDay(String name) {
        return !name.equals(NONE);
    }
}
