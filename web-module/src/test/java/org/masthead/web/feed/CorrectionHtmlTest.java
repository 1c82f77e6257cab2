package org.masthead.web.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.content.ArticleId;
import org.masthead.content.ChangeKind;
import org.masthead.content.Correction;
import org.masthead.content.Difference;
import org.masthead.content.Difference.Kind;
import org.masthead.content.Difference.Place;
import org.masthead.content.Difference.Run;
import org.masthead.content.Direction;

class CorrectionHtmlTest {
    @Test
    void aFeedReaderShowsWhatWasStruckAndAddedAndNoMarkupOfTheTexts() {
        var difference = new Difference(
                Place.TEXT,
                List.of(
                        new Run(Kind.GAP, ""),
                        new Run(Kind.SAME, "a < b, "),
                        new Run(Kind.STRUCK, "<b>nine</b>"),
                        new Run(Kind.ADDED, "ten & more")));

        assertEquals(
                "<p>Ten, not &lt;nine&gt;.</p><p> … a &lt; b, <del>&lt;b&gt;nine&lt;/b&gt;</del><ins>ten &amp; more</ins></p>",
                CorrectionHtml.of(correction("Ten, not <nine>.", difference)));
    }

    @Test
    void aReplacedPictureHasNoWords() {
        assertEquals("", CorrectionHtml.of(correction("", new Difference(Place.PICTURE, List.of()))));
    }

    private static Correction correction(String note, Difference difference) {
        return new Correction(
                new ArticleId(1),
                "quay",
                "Quay",
                "en",
                Direction.LTR,
                2,
                ChangeKind.CORRECTION,
                note,
                Instant.EPOCH,
                List.of(difference),
                0);
    }
}
