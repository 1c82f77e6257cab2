package org.masthead.analytics.traffic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.masthead.analytics.ReportOrder;
import org.masthead.content.ArticleGroups;

/** The articles that an order is narrowed to by {@code section}, {@code tag}, {@code topic} or {@code author}. */
record Groups(ArticleGroups content) {
    /** Empty: it is not narrowed. */
    Optional<List<Long>> among(ReportOrder order) {
        return Arrays.stream(ArticleGroups.Kind.values())
                .filter(kind -> !order.parameter(name(kind)).isEmpty())
                .findFirst()
                .map(kind -> content.group(kind, order.parameter(name(kind)))
                        .map(ArticleGroups.Group::articles)
                        .orElse(List.of()));
    }

    private static String name(ArticleGroups.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Changes with what is said of articles, and with who belongs to the order's group. */
    String version(ReportOrder order) {
        return content.factsVersion()
                + among(order)
                        .map(articles ->
                                " " + articles.stream().sorted().toList().hashCode())
                        .orElse("");
    }
}
