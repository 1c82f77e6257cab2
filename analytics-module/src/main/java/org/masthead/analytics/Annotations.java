package org.masthead.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happened on a day, so that whoever looks at a chart knows why it bends. People write notes and change or delete them;
 * what the system notes stays.
 */
public interface Annotations {
    /** Longer notes are refused. */
    int LONGEST = 500;

    enum Kind {
        /** A person's. */
        NOTE,
        PUBLISHED,
        CORRECTED,
        RETRACTED,
        FRONT_PAGE,
        OUTAGE,
        BOT_LIST,
        JUDGED_AGAIN
    }

    /**
     * @param article 0: concerns the whole site
     * @param text of a {@link Kind#NOTE} what was written; else a detail such as a headline or a version, may be empty
     * @param author account name; empty for the system
     */
    record Annotation(
            long id,
            LocalDate day,
            Kind kind,
            long article,
            String text,
            String author,
            Instant at,
            Instant changedAt) {}

    /** What concerns the whole site on these days, oldest first; at most 200, the latest of them. */
    List<Annotation> ofSite(Days days);

    /** What concerns the article or the whole site on these days, oldest first; at most 200. */
    List<Annotation> ofArticle(long article, Days days);

    /** Everything, latest day first. */
    List<Annotation> page(int number, int size);

    Optional<Annotation> find(long id);

    /**
     * A person's note on a day.
     *
     * @throws IllegalArgumentException a sentence for people: empty or too long
     */
    long write(LocalDate day, long article, String text);

    /**
     * Editors and analysts change any person's note.
     *
     * @throws IllegalArgumentException a sentence for people; also when it is the system's or gone
     */
    void change(long id, LocalDate day, String text);

    /**
     * Nothing happens when it is gone.
     *
     * @throws IllegalArgumentException a sentence for people: it is the system's
     */
    void delete(long id);

    /**
     * For other rooms and modules: the system notes something once, joining the caller's transaction.
     *
     * @param origin names the happening; the same one again is the same annotation
     */
    void note(LocalDate day, Kind kind, long article, String text, String origin);
}
