package org.masthead.content.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.masthead.content.Archive;
import org.masthead.content.ArticleCard;
import org.masthead.content.Page;
import org.masthead.content.SiteTime;
import org.masthead.content.article.Cards;
import org.masthead.content.database.Database;

/** One statement a question; each looks only at the days that it is about. Days begin where the zone lets them begin. */
@ApplicationScoped
class DayArchive implements Archive {
    private static final String FILED = " from content.public_article a where a.kind <> 'PAGE'";
    private static final String WITHIN = " and a.published_at >= ? and a.published_at < ? ";
    private static final String FIRST = "select a.published_at" + FILED
            + " and a.published_at is not null order by a.published_at nulls first, a.id limit 1";
    private static final String DAY = "select " + Cards.COLUMNS + Cards.FROM + " where a.kind <> 'PAGE'" + WITHIN
            + "order by a.published_at desc nulls last, a.id desc limit ? offset ?";
    private static final String SPANS = """
            from (select begin, lead(begin) over (order by begin) as until
                  from unnest(cast(cast(? as text[]) as timestamptz[])) begin) span
            """;
    private static final String COUNTS = "select (select count(*)" + FILED
            + " and a.published_at >= begin and a.published_at < until) " + SPANS
            + " where until is not null order by begin";
    private static final String FILLED = "select begin " + SPANS + " where until is not null and exists (select 1"
            + FILED + " and a.published_at >= begin and a.published_at < until) order by begin";

    private Database database;
    private SiteTime time;

    protected DayArchive() {}

    @Inject
    DayArchive(Database database, SiteTime time) {
        this.database = database;
        this.time = time;
    }

    @Override
    public LocalDate today() {
        return time.today();
    }

    @Override
    public Optional<Span> span() {
        return database.first(FIRST, row -> dayOf(Database.instant(row, "published_at")))
                .flatMap(first -> before(time.today().plusDays(1)).map(last -> new Span(first, last)));
    }

    @Override
    public Page<ArticleCard> day(LocalDate day, int page, int size) {
        Instant begin = begin(day);
        Instant end = begin(day.plusDays(1));
        List<ArticleCard> cards = database.list(DAY, Cards::card, begin, end, size, (page - 1L) * size);
        long total = page == 1 && cards.size() < size
                ? cards.size()
                : database.number("select count(*)" + FILED + WITHIN, begin, end);
        return new Page<>(cards, page, size, total);
    }

    @Override
    public Optional<LocalDate> before(LocalDate day) {
        return nearest(
                " and a.published_at < ? order by a.published_at desc nulls last, a.id desc limit 1", begin(day));
    }

    @Override
    public Optional<LocalDate> after(LocalDate day) {
        return nearest(
                        " and a.published_at >= ? order by a.published_at nulls first, a.id limit 1",
                        begin(day.plusDays(1)))
                .filter(next -> !next.isAfter(time.today()));
    }

    private Optional<LocalDate> nearest(String condition, Instant moment) {
        return database.first(
                "select a.published_at" + FILED + condition,
                row -> dayOf(Database.instant(row, "published_at")),
                moment);
    }

    @Override
    public List<Integer> counts(YearMonth month) {
        return database.list(COUNTS, row -> row.getInt(1), (Object)
                begins(IntStream.rangeClosed(0, month.lengthOfMonth()).mapToObj(month.atDay(1)::plusDays)));
    }

    @Override
    public List<YearMonth> months() {
        Optional<Span> span = span();
        if (span.isEmpty()) {
            return List.of();
        }
        YearMonth first = YearMonth.from(span.get().first());
        YearMonth end = YearMonth.from(span.get().last()).plusMonths(1);
        Stream<LocalDate> begins = Stream.iterate(first, month -> !month.isAfter(end), month -> month.plusMonths(1))
                .map(month -> month.atDay(1));
        return filled(begins).stream()
                .map(YearMonth::from)
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    @Override
    public List<LocalDate> days(int year) {
        return filled(IntStream.rangeClosed(0, Year.of(year).length()).mapToObj(LocalDate.of(year, 1, 1)::plusDays));
    }

    private List<LocalDate> filled(Stream<LocalDate> begins) {
        return database.list(FILLED, row -> dayOf(Database.instant(row, "begin")), (Object) begins(begins));
    }

    private String[] begins(Stream<LocalDate> days) {
        return days.map(day -> begin(day).toString()).toArray(String[]::new);
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(time.zone()).toInstant();
    }

    private LocalDate dayOf(Instant moment) {
        return moment.atZone(time.zone()).toLocalDate();
    }
}
