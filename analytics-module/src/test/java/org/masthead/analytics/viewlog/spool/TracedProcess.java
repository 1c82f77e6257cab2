package org.masthead.analytics.viewlog.spool;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** The process whose system calls {@link SystemCallsTest} reads. Arguments: folder, records. */
final class TracedProcess {
    private TracedProcess() {}

    public static void main(String[] arguments) throws Exception {
        var limits = new SpoolLimits(8 << 20, Duration.ofHours(1), 100);
        try (var spool = new Spool(new SpoolFolder(Path.of(arguments[0])), limits)) {
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                String record = "record-%03d".formatted(i);
                boolean kept = spool.append(record.getBytes(StandardCharsets.US_ASCII));
                System.out.println((kept ? "kept " : "refused ") + record);
            }
        }
    }
}
