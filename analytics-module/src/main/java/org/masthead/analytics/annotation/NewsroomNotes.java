package org.masthead.analytics.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.masthead.analytics.Annotations;
import org.masthead.analytics.Annotations.Kind;
import org.masthead.analytics.HistoryJudgedAgain;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticlePublished;
import org.masthead.content.ArticleRetracted;
import org.masthead.content.ChangeKind;
import org.masthead.content.Correction;
import org.masthead.content.DatabaseReady;
import org.masthead.content.FrontPageArranged;
import org.masthead.content.Newsroom;
import org.masthead.content.SiteTime;
import org.masthead.content.Versions;

/** Notes what the newsroom does to an article, in the newsroom's own transaction. */
@ApplicationScoped
class NewsroomNotes {
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    private final AtomicReference<Set<ArticleId>> chosen = new AtomicReference<>(Set.of());
    private Annotations annotations;
    private Newsroom newsroom;
    private Versions versions;
    private SiteTime time;

    protected NewsroomNotes() {}

    @Inject
    NewsroomNotes(Annotations annotations, Newsroom newsroom, Versions versions, SiteTime time) {
        this.annotations = annotations;
        this.newsroom = newsroom;
        this.versions = versions;
        this.time = time;
    }

    void begin(@Observes DatabaseReady ready) {
        chosen.set(choice());
    }

    void published(@Observes ArticlePublished event) {
        ArticleId article = event.article();
        if (event.version() <= 1) {
            note(Kind.PUBLISHED, article, "", "published:" + article);
        } else {
            versions.corrections(article).stream()
                    .filter(correction -> correction.number() == event.version())
                    .filter(correction -> correction.kind() == ChangeKind.CORRECTION)
                    .map(Correction::note)
                    .forEach(text ->
                            note(Kind.CORRECTED, article, text, "corrected:" + article + ":" + event.version()));
        }
    }

    void retracted(@Observes ArticleRetracted event) {
        note(Kind.RETRACTED, event.article(), "", "retracted:" + event.article());
    }

    /** Told of any arrangement: what stood there before is not put there again. */
    void arranged(@Observes FrontPageArranged event) {
        Set<ArticleId> now = choice();
        Set<ArticleId> before = chosen.getAndSet(now);
        now.stream()
                .filter(article -> !before.contains(article))
                .forEach(article -> note(
                        Kind.FRONT_PAGE,
                        article,
                        "",
                        "front:" + article + ":" + time.clock().instant()));
    }

    /** For days to come it is a new list or definition; for days that were, another judgement of them. */
    void judged(@Observes HistoryJudgedAgain event) {
        boolean onwards = event.to() == null && !event.from().isBefore(time.today());
        LocalDate day = event.from().isBefore(EARLIEST) ? time.today() : event.from();
        annotations.note(
                day,
                onwards ? Kind.BOT_LIST : Kind.JUDGED_AGAIN,
                0,
                told(event),
                "judged:" + event.change() + ":" + event.takenBack());
    }

    private static String told(HistoryJudgedAgain event) {
        String days = event.to() == null
                ? "from %s on".formatted(event.from())
                : "%s to %s".formatted(event.from(), event.to());
        return "Definition %d with rules %d, %s%s, by %s. %s"
                .formatted(
                        event.judgement().definition(),
                        event.judgement().ruleSet(),
                        days,
                        event.takenBack() ? ", taken back" : "",
                        event.by(),
                        event.note())
                .strip();
    }

    private Set<ArticleId> choice() {
        return newsroom.editorsChoice().stream().map(Newsroom.AdminRow::id).collect(Collectors.toSet());
    }

    private void note(Kind kind, ArticleId article, String text, String origin) {
        annotations.note(time.today(), kind, article.value(), text, origin);
    }
}
