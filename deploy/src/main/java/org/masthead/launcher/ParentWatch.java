package org.masthead.launcher;

import java.util.Optional;

/**
 * Ends this process when its parent ends, when the parent asked for that ({@code masthead.end-with-parent}). Maven does
 * not end its child when it is killed.
 */
final class ParentWatch {
    static final String PROPERTY = "masthead.end-with-parent";

    private ParentWatch() {}

    static void begin() {
        if (!Boolean.getBoolean(PROPERTY)) {
            return;
        }
        Optional<Long> parent = parent();
        var watch = new Thread(() -> watch(parent), "masthead-parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static Optional<Long> parent() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid);
    }

    private static void watch(Optional<Long> parent) {
        try {
            while (parent().equals(parent)) {
                Thread.sleep(500);
            }
            System.exit(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
