package org.masthead.analytics.figures;

import java.util.ArrayList;
import java.util.List;
import org.masthead.analytics.Subject;
import org.masthead.content.ArticleFilings;

/**
 * Which rows of a table by article belong to a subject, as a condition on {@code t.article_id}.
 *
 * @param sql true for the whole site
 */
record Condition(String sql, List<Object> arguments) {
    private static final String FILED = "t.article_id in (select f.article_id from analytics.article_fact f where ";

    static Condition of(Subject subject, ArticleFilings filings) {
        return switch (subject.kind()) {
            case SITE -> new Condition("true", List.of());
            case ARTICLE -> new Condition("t.article_id = ?", List.of(subject.id()));
            case SECTION ->
                new Condition(
                        FILED + "f.section_id = any(string_to_array(?, ',')::bigint[]))",
                        List.of(joined(filings.sectionAndBelow(subject.id()))));
            case AUTHOR -> filed("authors", subject.id());
            case TAG -> filed("tags", subject.id());
            case TOPIC -> filed("topics", subject.id());
        };
    }

    private static Condition filed(String column, long id) {
        return new Condition(FILED + "? = any(f." + column + "))", List.of(id));
    }

    private static String joined(List<Long> ids) {
        return String.join(",", ids.stream().map(String::valueOf).toList());
    }

    /** These arguments, followed by its own. */
    Object[] after(Object... first) {
        var all = new ArrayList<Object>(List.of(first));
        all.addAll(arguments);
        return all.toArray();
    }
}
