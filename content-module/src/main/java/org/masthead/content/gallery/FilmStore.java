package org.masthead.content.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import org.masthead.content.Catalogue.FilmDraft;
import org.masthead.content.GalleryView.Chapter;
import org.masthead.content.Line;
import org.masthead.content.Problems;
import org.masthead.content.database.Database;

/** Keeps what is said in films, and their chapters, in the caller's transaction. */
@ApplicationScoped
public class FilmStore {
    private Database database;

    protected FilmStore() {}

    @Inject
    public FilmStore(Database database) {
        this.database = database;
    }

    public void describe(long mediaId, FilmDraft film) {
        check(film);
        int found = database.write(
                "update content.media set transcript = ? where id = ? and kind = 'FILM'",
                Line.several(film.transcript()),
                mediaId);
        if (found == 0) {
            throw new IllegalArgumentException("There is no film " + mediaId + ".");
        }
        database.write("delete from content.film_chapter where media_id = ?", mediaId);
        for (Chapter chapter : film.chapters()) {
            database.write(
                    "insert into content.film_chapter (media_id, starts_ms, title) values (?, ?, ?)",
                    mediaId,
                    chapter.startsMs(),
                    Line.of(chapter.title()));
        }
    }

    private static void check(FilmDraft film) {
        var starts = new HashSet<Integer>();
        var problems = new Problems();
        for (Chapter chapter : film.chapters()) {
            problems.when(Line.of(chapter.title()).isEmpty(), "chapters", "Give each chapter a title.");
            problems.when(
                    chapter.startsMs() < 0 || !starts.add(chapter.startsMs()),
                    "chapters",
                    "Each chapter begins at a time of its own.");
        }
        problems.refuse();
    }
}
