package org.masthead.analytics.traffic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masthead.analytics.ReportFormat;
import org.masthead.analytics.ReportOrder;

/** A long report costs no more memory than a short one, and does not wait for its last day. */
class StreamingTest {
    private static final int PATHS = 10_000;
    private static final int DAYS = 10;
    private static final ReportOrder LONG =
            ReportOrder.traffic(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"));

    /** All rows held at once would take several times that. */
    private static final long FEW = 8L << 20;

    private final TallyScene scene = new TallyScene();

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void theHeapDoesNotGrowWithTheRows(ReportFormat format) throws IOException {
        tally();
        var watched = new HeapWatch();
        scene.reports.write(LONG, format, watched);
        List<Long> used = watched.used;
        assertTrue(used.size() > 3, "looked often enough: " + used);
        long grown = used.get(used.size() - 1) - used.get(0);
        assertTrue(grown < FEW, "grown by " + grown + " bytes: " + used);
    }

    @Test
    void theFirstRowsLeaveWhenTheirDayWasReadNotWhenAllWere() throws IOException {
        tally();
        var first = new long[1];
        long began = System.nanoTime();
        scene.reports.write(LONG, ReportFormat.CSV, new OutputStream() {
            @Override
            public void write(int one) {
                first[0] = first[0] == 0 ? System.nanoTime() : first[0];
            }

            @Override
            public void write(byte[] some, int from, int length) {
                write(0);
            }
        });
        long whole = System.nanoTime() - began;
        long start = first[0] - began;
        assertTrue(start * 3 < whole, "first bytes after " + start / 1_000_000 + " of " + whole / 1_000_000 + " ms");
    }

    private void tally() {
        scene.execute("insert into analytics.path (path) select '/articles/a-path-of-common-length-' || n"
                + " from generate_series(1, " + PATHS + ") n");
        scene.execute(
                "insert into analytics.daily_path select date '2025-01-01' + d, p.id, null, 1 + p.id % 977, 1, 0, 0, 0,"
                        + " '' from generate_series(0, " + (DAYS - 1) + ") d, analytics.path p");
    }

    /** Looks at what is in use each time that another 200 kB have passed. */
    private static final class HeapWatch extends OutputStream {
        private static final long STEP = 200L << 10;

        private final List<Long> used = new ArrayList<>();
        private long passed;
        private long next = STEP;

        @Override
        public void write(int one) {
            passed(1);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            passed(length);
        }

        private void passed(int bytes) {
            passed += bytes;
            if (passed >= next) {
                next = passed + STEP;
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                used.add(runtime.totalMemory() - runtime.freeMemory());
            }
        }
    }
}
