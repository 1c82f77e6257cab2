package org.masthead.analytics.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.masthead.analytics.Dimension;
import org.masthead.analytics.Figures.Line;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleFilings;
import org.masthead.content.ArticleId;
import org.masthead.content.Named;

/** Gives the lines of a breakdown the names that readers know them by. */
final class Names {
    private final Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts;
    private final ArticleFilings filings;

    Names(Function<Collection<ArticleId>, Map<ArticleId, ArticleFacts>> facts, ArticleFilings filings) {
        this.facts = facts;
        this.filings = filings;
    }

    List<Line> of(Dimension by, List<Line> lines) {
        return switch (by) {
            case ARTICLE -> articles(lines);
            case SECTION -> named(lines, ArticleFilings.Kind.SECTION, "/sections/");
            case AUTHOR -> named(lines, ArticleFilings.Kind.AUTHOR, "/authors/");
            case TAG -> named(lines, ArticleFilings.Kind.TAG, "/tags/");
            case TOPIC -> named(lines, ArticleFilings.Kind.TOPIC, "/topics/");
            case ENTRY_PAGE, EXIT_PAGE ->
                lines.stream().map(line -> with(line, "", line.key())).toList();
            default -> lines;
        };
    }

    private List<Line> articles(List<Line> lines) {
        Map<ArticleId, ArticleFacts> known =
                facts.apply(ids(lines).stream().map(ArticleId::new).toList());
        return with(lines, id -> {
            ArticleFacts fact = known.get(new ArticleId(id));
            return fact == null ? null : new Named(id, "/articles/" + fact.slug(), fact.headline());
        });
    }

    private List<Line> named(List<Line> lines, ArticleFilings.Kind kind, String folder) {
        Map<Long, Named> known = filings.named(kind, ids(lines));
        return with(lines, id -> {
            Named named = known.get(id);
            return named == null ? null : new Named(id, folder + named.slug(), named.name());
        });
    }

    private static List<Long> ids(List<Line> lines) {
        return lines.stream()
                .map(Line::key)
                .filter(key -> !key.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    /** What is no more has neither name nor address. */
    private static List<Line> with(List<Line> lines, Function<Long, Named> named) {
        return lines.stream()
                .map(line -> {
                    Named name = line.key().isEmpty() ? null : named.apply(Long.valueOf(line.key()));
                    return name == null ? line : with(line, name.name(), name.slug());
                })
                .toList();
    }

    private static Line with(Line line, String name, String address) {
        return new Line(line.key(), name, address, line.views(), line.visits(), line.before(), line.yearEarlier());
    }
}
