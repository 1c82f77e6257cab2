package org.masthead.comments.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.masthead.comments.CommentState;
import org.masthead.comments.CommentView;

class ForestTest {
    @Test
    void repliesStandBelowWhatTheyAnswerInOrder() {
        var forest = Forest.of(List.of(row(1, null), row(2, 1L), row(3, null), row(4, 1L), row(5, 2L)));
        assertEquals(List.of(1L, 3L), ids(forest));
        assertEquals(List.of(2L, 4L), ids(forest.get(0).replies()));
        CommentView deepest = forest.get(0).replies().get(0).replies().get(0);
        assertEquals(5, deepest.id());
        assertEquals(2, deepest.depth());
    }

    @Test
    void aReplyToAHiddenCommentStandsBelowTheNearestThatIsShown() {
        var hidden = new ThreadRow(2, 1L, "name", "text", Instant.EPOCH, CommentState.REFUSED);
        var forest = Forest.of(List.of(row(1, null), hidden, row(3, 2L)));
        assertEquals(List.of(3L), ids(forest.get(0).replies()));
        assertEquals(1, forest.get(0).replies().get(0).depth());
    }

    @Test
    void aThreadMayBeThousandsDeep() {
        var rows = LongStream.rangeClosed(1, 20_000)
                .mapToObj(id -> row(id, id == 1 ? null : id - 1))
                .toList();
        CommentView comment = Forest.of(rows).get(0);
        while (!comment.replies().isEmpty()) {
            comment = comment.replies().get(0);
        }
        assertEquals(20_000, comment.id());
        assertEquals(19_999, comment.depth());
    }

    private static ThreadRow row(long id, Long parent) {
        return new ThreadRow(id, parent, "name", "text", Instant.EPOCH, CommentState.APPROVED);
    }

    private static List<Long> ids(List<CommentView> comments) {
        return comments.stream().map(CommentView::id).toList();
    }
}
