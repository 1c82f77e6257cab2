package org.masthead.content.version;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Two sequences side by side: stretches that both have, and between them what only one of them has. */
final class Alignment {
    /** Sequences of which more pairs would have to be looked at are taken for wholly different. */
    private static final long MOST_PAIRS = 1_000_000;

    private Alignment() {}

    /** Ends are exclusive. */
    record Stretch(boolean same, int beforeFrom, int beforeTo, int afterFrom, int afterTo) {}

    /** All of both sequences in order, same and changed stretches in turn. */
    static <T> List<Stretch> of(List<T> before, List<T> after) {
        int head = commonHead(before, after);
        int tail = commonTail(before, after, head);
        int beforeEnd = before.size() - tail;
        int afterEnd = after.size() - tail;
        var stretches = new ArrayList<Stretch>();
        add(stretches, true, 0, head, 0, head);
        between(before.subList(head, beforeEnd), after.subList(head, afterEnd), head, stretches);
        add(stretches, true, beforeEnd, before.size(), afterEnd, after.size());
        return stretches;
    }

    private static <T> int commonHead(List<T> before, List<T> after) {
        int most = Math.min(before.size(), after.size());
        int head = 0;
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        return head;
    }

    private static <T> int commonTail(List<T> before, List<T> after, int head) {
        int most = Math.min(before.size(), after.size()) - head;
        int tail = 0;
        while (tail < most && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return tail;
    }

    private static <T> void between(List<T> before, List<T> after, int head, List<Stretch> stretches) {
        int beforeAt = 0;
        int afterAt = 0;
        if (isTooMuch(before, after)) {
            add(stretches, false, head, head + before.size(), head, head + after.size());
            return;
        }
        for (AbstractDelta<T> delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<T>()).getDeltas()) {
            int beforeFrom = delta.getSource().getPosition();
            int afterFrom = delta.getTarget().getPosition();
            int beforeTo = beforeFrom + delta.getSource().size();
            int afterTo = afterFrom + delta.getTarget().size();
            add(stretches, true, head + beforeAt, head + beforeFrom, head + afterAt, head + afterFrom);
            add(stretches, false, head + beforeFrom, head + beforeTo, head + afterFrom, head + afterTo);
            beforeAt = beforeTo;
            afterAt = afterTo;
        }
        add(stretches, true, head + beforeAt, head + before.size(), head + afterAt, head + after.size());
    }

    private static <T> boolean isTooMuch(List<T> before, List<T> after) {
        return before.isEmpty() || after.isEmpty() || (long) before.size() * after.size() > MOST_PAIRS;
    }

    /** Changes side by side are one change. */
    private static void add(
            List<Stretch> stretches, boolean same, int beforeFrom, int beforeTo, int afterFrom, int afterTo) {
        if (beforeTo == beforeFrom && afterTo == afterFrom) {
            return;
        }
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).same() == same) {
            Stretch begun = stretches.get(last);
            stretches.set(last, new Stretch(same, begun.beforeFrom(), beforeTo, begun.afterFrom(), afterTo));
        } else {
            stretches.add(new Stretch(same, beforeFrom, beforeTo, afterFrom, afterTo));
        }
    }
}
