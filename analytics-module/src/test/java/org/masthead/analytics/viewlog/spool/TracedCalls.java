package org.masthead.analytics.viewlog.spool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The lines of {@code strace -f}, each call whole where it returned; without its result, where it began. */
final class TracedCalls {
    private static final String UNFINISHED = " <unfinished ...>";
    private static final String RESUMED = "resumed>";

    private TracedCalls() {}

    static List<String> inOrder(List<String> lines) {
        var begun = new HashMap<String, String>();
        var calls = new ArrayList<String>();
        for (String line : lines) {
            String process = line.substring(0, line.indexOf(' '));
            if (line.endsWith(UNFINISHED)) {
                String call = line.substring(0, line.length() - UNFINISHED.length());
                begun.put(process, call);
                calls.add(call);
            } else if (line.contains(RESUMED)) {
                calls.add(begun.remove(process) + line.substring(line.indexOf(RESUMED) + RESUMED.length()));
            } else {
                calls.add(line);
            }
        }
        return calls;
    }
}
