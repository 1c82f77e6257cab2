package org.masthead.web.admin.analytics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.analytics.Days;
import org.masthead.analytics.Dimension;
import org.masthead.analytics.Figures;
import org.masthead.analytics.Subject;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.Articles;

/** {@code /admin/analytics/overview?in=2026-W48}: the whole site. */
@Named("overview")
@RequestScoped
public class OverviewPage {
    private static final int TOP = 10;
    private static final int BOXES = 40;

    @Inject
    private Reporting reporting;

    @Inject
    private Figures figures;

    @Inject
    private Articles articles;

    @Inject
    private SpanChoice span;

    private Report report;
    private Ranked top;
    private Ranked sections;
    private Ranked referrers;
    private List<Box> boxes;
    private List<Rising> rising;

    public void load() {
        Days days = span.days();
        String query = span.getCarried();
        report = reporting.of(Subject.SITE, days);
        Ranked read = reporting.ranked(Subject.SITE, days, Dimension.ARTICLE, BOXES, query);
        sections = reporting.ranked(Subject.SITE, days, Dimension.SECTION, TOP, query);
        referrers = reporting.ranked(Subject.SITE, days, Dimension.REFERRER, TOP, query);
        boxes = boxes(
                sections,
                figures.breakdown(Subject.SITE, days, Dimension.ARTICLE, BOXES).top());
        top = new Ranked(
                read.by(),
                read.total(),
                read.lines(),
                read.top().stream()
                        .filter(line -> !line.link().isEmpty())
                        .limit(TOP)
                        .toList());
        rising = figures.rising(days.to(), TOP).stream()
                .map(each -> new Rising(each.article().value(), each.headline(), each.views(), each.usual()))
                .toList();
    }

    /** Sections, and in each its most viewed articles; what is left of it is one box more. */
    private List<Box> boxes(Ranked sections, List<Figures.Line> read) {
        Map<ArticleId, ArticleFacts> facts = articles.facts(read.stream()
                .filter(line -> !line.key().isEmpty())
                .map(line -> new ArticleId(Long.parseLong(line.key())))
                .toList());
        var left = new LinkedHashMap<String, Long>();
        var boxes = new ArrayList<Box>();
        sections.top().forEach(section -> {
            left.put(section.name(), section.views());
            boxes.add(new Box(section.name(), "", section.link(), section.views()));
        });
        for (Figures.Line line : read) {
            ArticleFacts article = line.key().isEmpty() ? null : facts.get(new ArticleId(Long.parseLong(line.key())));
            if (article != null && left.getOrDefault(article.section(), 0L) >= line.views()) {
                left.merge(article.section(), -line.views(), Long::sum);
                boxes.add(new Box(
                        article.headline(),
                        article.section(),
                        "/admin/analytics/article?id=" + line.key() + span.getCarried(),
                        line.views()));
            }
        }
        left.forEach((section, views) -> {
            if (views > 0) {
                boxes.add(new Box("", section, "", views));
            }
        });
        return boxes;
    }

    public Report getReport() {
        return report;
    }

    public Ranked getTop() {
        return top;
    }

    public Ranked getSections() {
        return sections;
    }

    public Ranked getReferrers() {
        return referrers;
    }

    public List<Box> getBoxes() {
        return boxes;
    }

    public List<Rising> getRising() {
        return rising;
    }

    /** @param parent empty: a section itself. @param name empty: the other articles of the parent */
    public record Box(String name, String parent, String link, long views) {}

    public record Rising(long article, String headline, long views, double usual) {}
}
