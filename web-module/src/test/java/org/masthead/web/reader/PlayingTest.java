package org.masthead.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.masthead.content.GalleryView.Chapter;
import org.masthead.content.GalleryView.Film;
import org.masthead.web.faces.Links;
import org.masthead.web.faces.Texts;

class PlayingTest {
    private final Playing playing = new Playing(new Texts("en"), new Links(Optional.empty()));

    @Test
    void timesAreReadAsOnAPlayer() {
        assertEquals("0:08", playing.time(8_000));
        assertEquals("1:05", playing.time(65_999));
        assertEquals("1:02:09", playing.time(3_729_000));
    }

    @Test
    void timesComeInTheLanguagesDigits() {
        assertEquals("۱:۰۵", new Playing(new Texts("fa"), new Links(Optional.empty())).time(65_000));
    }

    @Test
    void aTranscriptIsCutAtItsEmptyLines() {
        assertEquals(List.of("One\ntwo", "three"), playing.paragraphs("One\ntwo\n \n\nthree\n"));
    }

    @Test
    void aPlayerGetsCaptionsAndChaptersOnlyWhereThereAreSome() {
        assertEquals("", playing.tracks(film(null)));
        assertEquals(
                "<track kind=\"captions\" srclang=\"en\" label=\"Captions\" src=\"/media/7/captions.vtt\"/>"
                        + "<track kind=\"chapters\" srclang=\"en\" label=\"Chapters\" src=\"/films/3/chapters.vtt\"/>",
                playing.tracks(film(7L, new Chapter(0, "The quay"))));
    }

    private static Film film(Long captions, Chapter... chapters) {
        return new Film(3, "f.mp4", "video/mp4", captions, 8_000, 960, 640, "", List.of(chapters));
    }
}
