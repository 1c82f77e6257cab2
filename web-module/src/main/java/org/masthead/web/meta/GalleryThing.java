package org.masthead.web.meta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.masthead.content.GalleryView;
import org.masthead.content.GalleryView.Film;
import org.masthead.web.faces.Links;

/** A photo story as {@code ImageGallery}, a film as {@code VideoObject}. */
@ApplicationScoped
class GalleryThing {
    private Vocabulary words;

    protected GalleryThing() {}

    @Inject
    GalleryThing(Vocabulary words) {
        this.words = words;
    }

    List<JsonObject> of(GalleryView gallery) {
        List<JsonObject> films = gallery.items().stream()
                .filter(item -> item.film() != null)
                .map(item -> film(gallery, item))
                .toList();
        return films.isEmpty() ? List.of(story(gallery)) : films;
    }

    static String path(GalleryView gallery) {
        return Links.pathOf("gallery", gallery.slug());
    }

    private JsonObject story(GalleryView gallery) {
        return Thing.of("ImageGallery")
                .with("@id", words.url(path(gallery)))
                .with("url", words.url(path(gallery)))
                .with("name", gallery.title())
                .with("description", gallery.description())
                .with("datePublished", words.moment(gallery.publishedAt()))
                .with("inLanguage", words.language())
                .with("publisher", words.publisher())
                .with(
                        "image",
                        gallery.items().stream()
                                .map(item -> words.picture(item.picture()))
                                .filter(Objects::nonNull)
                                .toList())
                .json();
    }

    private JsonObject film(GalleryView gallery, GalleryView.Item item) {
        Film film = item.film();
        JsonObject poster = words.picture(item.picture());
        return Thing.of("VideoObject")
                .with("url", words.url(path(gallery)))
                .with("name", gallery.title())
                .with("description", gallery.description().isEmpty() ? gallery.title() : gallery.description())
                .with("uploadDate", words.moment(gallery.publishedAt()))
                .with("thumbnailUrl", poster == null ? null : poster.getString("url"))
                .with("contentUrl", words.file(film.mediaId(), film.fileName()))
                .with("encodingFormat", film.contentType())
                .with("duration", film.durationMs() == 0 ? null : length(film).toString())
                .with("transcript", film.transcript())
                .with("hasPart", chapters(film, words.url(path(gallery))))
                .with("inLanguage", words.language())
                .with("publisher", words.publisher())
                .json();
    }

    private static List<JsonObject> chapters(Film film, String url) {
        return film.chapters().stream()
                .map(chapter -> Thing.of("Clip")
                        .with("name", chapter.title())
                        .with("startOffset", chapter.startsMs() / 1000)
                        .with("url", url + "#t=" + chapter.startsMs() / 1000)
                        .json())
                .toList();
    }

    private static Duration length(Film film) {
        return Duration.ofSeconds(Math.max(1, Math.round(film.durationMs() / 1000.0)));
    }
}
