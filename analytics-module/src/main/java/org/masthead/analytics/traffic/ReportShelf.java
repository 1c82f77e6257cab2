package org.masthead.analytics.traffic;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportKind;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.Rolling;
import org.masthead.analytics.mostviewed.PeriodRanking;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleGroups;
import org.masthead.content.ArticleId;

/** Which table an order asks for. */
final class ReportShelf {
    private final Report mostViewed;
    private final Report rolling;
    private final Report articles;
    private final Report authors;
    private final Report traffic = DailyReports.traffic();
    private final Report referrers = DailyReports.referrers();
    private final Report campaigns = DailyReports.campaigns();
    private final Report hours = DailyReports.hours();
    private final Report ages = DailyReports.ages();
    private final Report received = new ReceivedReport();
    private final Report outside = new OutsideReport();
    private final Report corrections = new CorrectionsReport();

    /** @param facts as {@link org.masthead.content.Articles#facts} */
    ReportShelf(Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts, ArticleGroups groups) {
        this.mostViewed = new MostViewedReport(new PeriodRanking(facts), new Groups(groups));
        this.rolling = new RollingReport(facts, new Groups(groups));
        this.articles = new ArticlesReport(facts, groups::factsVersion);
        this.authors = new AuthorsReport(groups);
    }

    Report report(ReportOrder order) {
        boolean rolls = Rolling.named(order.parameter("period")).isPresent();
        return rolls ? rolling : of(order.kind());
    }

    List<ReportColumn> columns(ReportKind kind) {
        return of(kind).columns();
    }

    /** The columns of each report. */
    Collection<List<ReportColumn>> tables() {
        return Arrays.stream(ReportKind.values()).map(this::columns).toList();
    }

    private Report of(ReportKind kind) {
        return switch (kind) {
            case MOST_VIEWED -> mostViewed;
            case TRAFFIC -> traffic;
            case ARTICLES -> articles;
            case AUTHORS -> authors;
            case REFERRERS -> referrers;
            case CAMPAIGNS -> campaigns;
            case HOURS -> hours;
            case AGES -> ages;
            case RECEIVED -> received;
            case OUTSIDE -> outside;
            case CORRECTIONS -> corrections;
        };
    }
}
