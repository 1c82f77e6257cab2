package org.masthead.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.masthead.analytics.Period;
import org.masthead.analytics.RankReasons;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.Articles;
import org.masthead.content.SiteTime;

/** {@code /admin/rank?article=17&period=week&start=2026-03-02}: why an article stands where it stands. */
@Named
@RequestScoped
public class RankPage {
    @Inject
    private RankReasons reasons;

    @Inject
    private Articles articles;

    @Inject
    private SiteTime time;

    private String article;
    private String kind = "day";
    private String start;
    private Period period;
    private ArticleFacts facts;
    private RankReasons.Reasons why;

    public void load() throws IOException {
        Period.Kind chosen = Choices.oneOf(Period.Kind.class, kind.toUpperCase(Locale.ROOT));
        period = Period.of(chosen == null ? Period.Kind.DAY : chosen, day());
        kind = period.kind().text();
        if (article == null || !article.matches("[1-9]\\d{0,17}")) {
            NotThere.answer();
            return;
        }
        ArticleId id = new ArticleId(Long.parseLong(article));
        facts = articles.facts(List.of(id)).get(id);
        why = reasons.of(period, id);
        if (facts == null && why.views() == 0) {
            NotThere.answer();
        }
    }

    private LocalDate day() {
        try {
            return start == null || start.isBlank() ? time.today() : LocalDate.parse(start);
        } catch (DateTimeException notADay) {
            return time.today();
        }
    }

    /** Views, told by hour of the day. */
    public List<Hour> getHours() {
        return IntStream.range(0, why.hours().size())
                .mapToObj(hour -> new Hour(
                        String.format(Locale.ROOT, "%02d:00", hour), why.hours().get(hour)))
                .toList();
    }

    /** One hour of the day. */
    public record Hour(String text, long views) {}

    public String getViewsPerVisitor() {
        return why.visitors() == 0 ? "–" : String.format(Locale.ENGLISH, "%.2f", (double) why.views() / why.visitors());
    }

    public long getReferrerPercent() {
        return Percent.of(why.fromTopReferrer(), why.views());
    }

    public long getBotPercent() {
        return Percent.of(why.botViews(), why.botViews() + why.views() + why.repeatViews());
    }

    public long getNetworkPercent() {
        return Percent.of(why.fromOneNetwork(), why.networkKnown());
    }

    public RankReasons.Reasons getWhy() {
        return why;
    }

    public Period getPeriod() {
        return period;
    }

    public String getHeadline() {
        return facts == null ? Say.text("corrected.article") + " " + article : facts.headline();
    }

    public String getSlug() {
        return facts == null ? "" : facts.slug();
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "day" : kind;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }
}
