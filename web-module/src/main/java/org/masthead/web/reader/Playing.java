package org.masthead.web.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.masthead.content.GalleryView.Film;
import org.masthead.web.faces.Links;
import org.masthead.web.faces.Texts;

/** Times and texts of films as readers see them: {@code #{playing.time(film.durationMs)}}. */
@Named("playing")
@ApplicationScoped
public class Playing {
    private Texts texts;
    private Links links;

    protected Playing() {}

    @Inject
    public Playing(Texts texts, Links links) {
        this.texts = texts;
        this.links = links;
    }

    /** "1:05", or "1:02:09" of an hour and more. */
    public String time(long milliseconds) {
        long seconds = milliseconds / 1000;
        String rest = two(seconds % 60);
        return seconds < 3600
                ? texts.number(seconds / 60) + ":" + rest
                : texts.number(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + rest;
    }

    private String two(long number) {
        return (number < 10 ? texts.number(0) : "") + texts.number(number);
    }

    /** A text at its empty lines. */
    public List<String> paragraphs(String text) {
        return Stream.of(text.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** What a player reads beside a film, as markup: Faces would close what HTML leaves open. */
    public String tracks(Film film) {
        String captions = film.captionsId() == null
                ? ""
                : track("captions", texts.of("gallery.captions"), links.media(film.captionsId(), "captions.vtt"));
        String chapters = film.chapters().isEmpty()
                ? ""
                : track("chapters", texts.of("gallery.chapters"), "/films/" + film.mediaId() + "/chapters.vtt");
        return captions + chapters;
    }

    private String track(String kind, String label, String address) {
        return "<track kind=\"" + kind + "\" srclang=\"" + texts.locale().getLanguage() + "\" label=\""
                + label.replace("&", "&amp;").replace("\"", "&quot;") + "\" src=\"" + address + "\"/>";
    }
}
