package org.masthead.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.masthead.analytics.ReportOrder;

/** Where a report stands. */
final class ReportAddress {
    private ReportAddress() {}

    /** {@code /api/reports/traffic.csv?from=2025-02-01&to=2025-02-28}. */
    static String of(ReportOrder order, ReportEnding ending) {
        return "/api/reports/" + file(order, ending);
    }

    /** Relative to its folder. */
    static String file(ReportOrder order, ReportEnding ending) {
        String query = order.all().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return order.kind().text() + "." + ending.text + "?" + query;
    }
}
