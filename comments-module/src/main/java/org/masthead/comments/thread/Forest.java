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
        return new Forest(thread).views();
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

    /** From the last reply up, without recursion: a thread may be thousands deep. */
    private List<CommentView> views() {
        List<Placed> placed = topDown();
        Map<Long, CommentView> made = new HashMap<>();
        for (int i = placed.size() - 1; i >= 0; i--) {
            ThreadRow row = placed.get(i).row();
            List<CommentView> below = made(replies.getOrDefault(row.id(), List.of()), made);
            made.put(
                    row.id(),
                    new CommentView(
                            row.id(),
                            row.name(),
                            row.text(),
                            row.writtenAt(),
                            placed.get(i).depth(),
                            below));
        }
        return made(roots, made);
    }

    private static List<CommentView> made(List<ThreadRow> level, Map<Long, CommentView> made) {
        return level.stream().map(row -> made.get(row.id())).toList();
    }

    private record Placed(ThreadRow row, int depth) {}

    private List<Placed> topDown() {
        List<Placed> placed = new ArrayList<>();
        roots.forEach(row -> placed.add(new Placed(row, 0)));
        for (int i = 0; i < placed.size(); i++) {
            Placed above = placed.get(i);
            replies.getOrDefault(above.row().id(), List.of())
                    .forEach(row -> placed.add(new Placed(row, above.depth() + 1)));
        }
        return placed;
    }
}
