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
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A partition a day, two at a time; after a restart only those that are left. Of a run over more than a year a partition holds
 * several days, for the server writes each one down before the first begins.
 */
@Named("daysOfRun")
@Dependent
class DaysOfRun implements PartitionMapper {
    private static final int THREADS = 2;
    private static final int MOST_PARTITIONS = 366;

    @Inject
    @BatchProperty(name = "run")
    private String run;

    @Inject
    private RunDays days;

    @Override
    public PartitionPlan mapPartitions() throws SQLException {
        Properties[] partitions = partitions(days.plan(UUID.fromString(run)));
        var plan = new PartitionPlanImpl();
        plan.setPartitions(partitions.length);
        plan.setThreads(THREADS);
        plan.setPartitionsOverride(true);
        plan.setPartitionProperties(partitions);
        return plan;
    }

    /** A plan without partitions is none: a run without days gets one that does nothing. */
    static Properties[] partitions(List<LocalDate> left) {
        int size = Math.max(1, (left.size() + MOST_PARTITIONS - 1) / MOST_PARTITIONS);
        return IntStream.iterate(0, from -> from == 0 || from < left.size(), from -> from + size)
                .mapToObj(from -> named(left.subList(from, Math.min(from + size, left.size()))))
                .toArray(Properties[]::new);
    }

    private static Properties named(List<LocalDate> days) {
        var properties = new Properties();
        properties.setProperty("days", days.stream().map(LocalDate::toString).collect(Collectors.joining(",")));
        return properties;
    }

    /** The days that a partition was given. */
    static List<LocalDate> days(String named) {
        return Arrays.stream(named.split(","))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .toList();
    }
}
