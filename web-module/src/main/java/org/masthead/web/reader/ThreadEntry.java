package org.masthead.web.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.masthead.comments.CommentView;

/**
 * A comment where it stands on the page, replies right behind what they answer.
 *
 * @param answered the comment that it answers; null for none
 * @param indent how far it is moved in
 */
public record ThreadEntry(CommentView comment, CommentView answered, int indent) {
    private static final int DEEPEST = 5;

    /** Without recursion: a thread may be thousands deep. */
    static List<ThreadEntry> inOrder(List<CommentView> forest) {
        List<ThreadEntry> entries = new ArrayList<>();
        Deque<ThreadEntry> waiting = new ArrayDeque<>();
        push(forest, null, waiting);
        while (!waiting.isEmpty()) {
            ThreadEntry next = waiting.pop();
            entries.add(next);
            push(next.comment().replies(), next.comment(), waiting);
        }
        return entries;
    }

    private static void push(List<CommentView> level, CommentView answered, Deque<ThreadEntry> waiting) {
        for (int i = level.size() - 1; i >= 0; i--) {
            CommentView comment = level.get(i);
            waiting.push(new ThreadEntry(comment, answered, Math.min(comment.depth(), DEEPEST)));
        }
    }
}
