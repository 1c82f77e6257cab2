package org.masthead.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.comments.CommentView;

class ThreadEntryTest {
    @Test
    void repliesFollowRightBehindWhatTheyAnswerAndNameIt() {
        var thread = List.of(comment(1, 0, comment(2, 1, comment(3, 2)), comment(4, 1)), comment(5, 0));
        assertEquals(
                List.of("1  0", "2 by1 1", "3 by2 2", "4 by1 1", "5  0"),
                ThreadEntry.inOrder(thread).stream()
                        .map(entry -> entry.comment().id() + " "
                                + (entry.answered() == null
                                        ? ""
                                        : entry.answered().name()) + " " + entry.indent())
                        .toList());
    }

    @Test
    void aThreadThousandsDeepIsIndentedSoFarAndNoFurther() {
        CommentView comment = comment(20_000, 19_999);
        for (int depth = 19_998; depth >= 0; depth--) {
            comment = comment(depth + 1, depth, comment);
        }
        var entries = ThreadEntry.inOrder(List.of(comment));
        assertEquals(20_000, entries.size());
        assertEquals(5, entries.get(19_999).indent());
    }

    private static CommentView comment(long id, int depth, CommentView... replies) {
        return new CommentView(id, "by" + id, "text", Instant.EPOCH, depth, List.of(replies));
    }
}
