package org.masthead.comments.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.comments.CommentState;
import org.masthead.comments.CommentView;

/** Arranges the rows of a thread as a forest. A reply to a hidden comment stands below the nearest one that is shown. */
final class Forest {
    private final Map<Long, ThreadRow> rows = new LinkedHashMap<>();
    private final Map<Long, List<ThreadRow>> replies = new HashMap<>();
    private final List<ThreadRow> roots = new ArrayList<>();

    private Forest(List<ThreadRow> thread) {
        thread.forEach(row -> rows.put(row.id(), row));
        thread.stream().filter(Forest::shown).forEach(this::place);
    }

    static List<CommentView> of(List<ThreadRow> thread) {
        var forest = new Forest(thread);
        return forest.views(forest.roots, 0);
    }

    private void place(ThreadRow row) {
        ThreadRow above = shownAbove(row);
        if (above == null) {
            roots.add(row);
        } else {
            replies.computeIfAbsent(above.id(), id -> new ArrayList<>()).add(row);
        }
    }

    private ThreadRow shownAbove(ThreadRow row) {
        ThreadRow above = parent(row);
        while (above != null && !shown(above)) {
            above = parent(above);
        }
        return above;
    }

    private ThreadRow parent(ThreadRow row) {
        return row.parent() == null ? null : rows.get(row.parent());
    }

    private static boolean shown(ThreadRow row) {
        return row.state() == CommentState.APPROVED;
    }

    private List<CommentView> views(List<ThreadRow> level, int depth) {
        return level.stream()
                .map(row -> new CommentView(
                        row.id(),
                        row.name(),
                        row.text(),
                        row.writtenAt(),
                        depth,
                        views(replies.getOrDefault(row.id(), List.of()), depth + 1)))
                .toList();
    }
}
