package org.masthead.launcher;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;

/**
 * Gives memory that the start needed back to the machine, and goes on doing so when readers are few. A jar cannot bring
 * options for its own JVM, but these may be set while it runs.
 */
final class Heap {
    private static final Map<String, String> OPTIONS = Map.of(
            "MinHeapFreeRatio", "20",
            "MaxHeapFreeRatio", "40",
            "G1PeriodicGCInterval", "300000");

    private Heap() {}

    static void settle() {
        var diagnostics = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        OPTIONS.forEach((name, value) -> set(diagnostics, name, value));
        System.gc();
    }

    private static void set(HotSpotDiagnosticMXBean diagnostics, String name, String value) {
        try {
            diagnostics.setVMOption(name, value);
        } catch (IllegalArgumentException e) {
            System.getLogger(Heap.class.getName())
                    .log(System.Logger.Level.DEBUG, "This JVM has no option " + name + " to set while it runs", e);
        }
    }
}
