package org.masthead.web.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.content.GalleryView.Chapter;

class FilmChaptersTest {
    @Test
    void eachChapterLastsUntilTheNextAndTheLastUntilTheEnd() {
        assertEquals(
                """
                WEBVTT

                00:00:00.000 --> 00:01:05.250
                Casting off

                00:01:05.250 --> 24:00:00.000
                Wind &amp; water
                """, FilmChapters.webVtt(List.of(new Chapter(0, "Casting off"), new Chapter(65_250, "Wind & water"))));
    }
}
