package org.masthead.web.admin.analytics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.masthead.analytics.Days;
import org.masthead.analytics.Dimension;
import org.masthead.analytics.Figures;
import org.masthead.analytics.Subject;
import org.masthead.comments.Comments;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.Articles;
import org.masthead.content.SiteTime;
import org.masthead.web.admin.NotThere;

/** {@code /admin/analytics/article?id=42}: an article since its publication, ninety days of it unless other days are asked for. */
@Named("articleReport")
@RequestScoped
public class ArticleReportPage {
    private static final int DAYS = 90;
    private static final int TOP = 15;
    private static final int HOURLY = 48;
    private static final int DAY = 24;

    @Inject
    private Reporting reporting;

    @Inject
    private Figures figures;

    @Inject
    private Articles articles;

    @Inject
    private Comments comments;

    @Inject
    private SpanChoice span;

    @Inject
    private SiteTime time;

    private long id;
    private ArticleFacts facts;
    private Report report;
    private Figures.LifeCurve life;
    private List<LifePoint> curve = List.of();
    private List<Ranked> breakdowns = List.of();
    private Map<Integer, Long> versions = Map.of();
    private Figures.Origins origins;
    private long commented;

    public void load() throws IOException {
        facts = id <= 0 ? null : articles.facts(List.of(new ArticleId(id))).get(new ArticleId(id));
        if (facts == null) {
            NotThere.answer();
            return;
        }
        span.otherwise(sincePublication(facts.published()));
        var article = new ArticleId(id);
        Subject subject = Subject.article(id);
        Days days = span.days();
        report = reporting.of(subject, days);
        life = figures.life(article);
        curve = curve(life);
        breakdowns = List.of(
                ranked(subject, Dimension.REFERRER),
                ranked(subject, Dimension.REFERRER_GROUP),
                ranked(subject, Dimension.SLOT),
                ranked(subject, Dimension.AGE));
        versions = figures.viewsOfVersions(article);
        origins = figures.origins(article, days);
        commented = comments.count(article);
    }

    private Span sincePublication(Instant published) {
        LocalDate today = time.today();
        LocalDate first = published == null ? today : LocalDate.ofInstant(published, time.zone());
        LocalDate last = first.plusDays(DAYS - 1L);
        return first.isAfter(today) ? Span.byDefault(today) : Span.range(first, last.isAfter(today) ? today : last);
    }

    private Ranked ranked(Subject subject, Dimension by) {
        return reporting.ranked(subject, span.days(), by, TOP, span.getCarried());
    }

    /** Each of the first 48 hours, then each day. */
    private static List<LifePoint> curve(Figures.LifeCurve life) {
        var points = new ArrayList<LifePoint>();
        for (int hour = 1;
                hour <= Math.max(life.views().size(), life.sectionMedian().size());
                hour++) {
            if (hour <= HOURLY || hour % DAY == 0) {
                points.add(new LifePoint(
                        hour,
                        hour <= life.views().size() ? life.views().get(hour - 1) : null,
                        hour <= life.sectionMedian().size()
                                ? life.sectionMedian().get(hour - 1)
                                : null));
            }
        }
        return points;
    }

    public long getViews() {
        return life.views().isEmpty() ? 0 : life.views().get(life.views().size() - 1);
    }

    /** Approved comments for each thousand views it ever had. */
    public double getCommentsPerThousand() {
        return getViews() == 0 ? 0 : commented * 1000.0 / getViews();
    }

    public List<VersionRow> getVersions() {
        return versions.entrySet().stream()
                .map(each -> new VersionRow(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(VersionRow::number).reversed())
                .toList();
    }

    /** How far those who told it went, each step holding those behind it. */
    public List<Step> getDepths() {
        Figures.Depths depths = report.reading().depths();
        return List.of(
                new Step("25", depths.quarter()),
                new Step("50", depths.half()),
                new Step("75", depths.threeQuarters()),
                new Step("100", depths.end()));
    }

    public Report getReport() {
        return report;
    }

    public Figures.LifeCurve getLife() {
        return life;
    }

    public List<LifePoint> getCurve() {
        return curve;
    }

    public List<Ranked> getBreakdowns() {
        return breakdowns;
    }

    public Figures.Origins getOrigins() {
        return origins;
    }

    public ArticleFacts getFacts() {
        return facts;
    }

    public long getCommented() {
        return commented;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** @param views null once it is not that old yet */
    public record LifePoint(int hour, Long views, Double median) {}

    public record VersionRow(int number, long views) {}

    public record Step(String percent, long views) {}
}
