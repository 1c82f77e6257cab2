package org.masthead.analytics.traffic;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.masthead.analytics.ReportColumn;
import org.masthead.analytics.ReportKind;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.mostviewed.PeriodRanking;
import org.masthead.content.ArticleGroups;

/** Which table an order asks for. */
final class ReportShelf {
    private final Report mostViewed;
    private final Report traffic = new TrafficReport();
    private final Report received = new ReceivedReport();
    private final Report corrections = new CorrectionsReport();

    ReportShelf(PeriodRanking ranking, ArticleGroups groups) {
        this.mostViewed = new MostViewedReport(ranking, groups::factsVersion);
    }

    Report report(ReportOrder order) {
        return of(order.kind());
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
            case RECEIVED -> received;
            case CORRECTIONS -> corrections;
        };
    }
}
