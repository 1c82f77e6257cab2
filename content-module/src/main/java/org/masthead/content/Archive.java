package org.masthead.content;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Everything public by the day of its publication in the site's time zone, however much there is: where lists end, the
 * archive goes on. {@link ArticleKind#PAGE}s are in no archive.
 */
public interface Archive {
    LocalDate today();

    /** The first and last day with an article, not after today; empty before the first publication. */
    Optional<Span> span();

    /** The day's articles, newest first. */
    Page<ArticleCard> day(LocalDate day, int page, int size);

    /** The nearest day before or after this one that has articles. */
    Optional<LocalDate> before(LocalDate day);

    Optional<LocalDate> after(LocalDate day);

    /** How many articles each day of the month has, from its first to its last day. */
    List<Integer> counts(YearMonth month);

    /** The months with at least one article, the newest first. */
    List<YearMonth> months();

    /** The days of the year with at least one article, in order. */
    List<LocalDate> days(int year);

    record Span(LocalDate first, LocalDate last) {}
}
