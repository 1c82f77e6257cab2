package org.masthead.web.admin.analytics;

import java.time.Instant;
import java.time.LocalDate;
import org.masthead.analytics.Annotations.Annotation;
import org.masthead.analytics.Annotations.Kind;

/**
 * An annotation as pages show it.
 *
 * @param sign short, to find it in a chart
 * @param headline of its article; empty when it concerns the whole site
 */
public record AnnotationRow(
        long id,
        LocalDate day,
        String sign,
        Kind kind,
        long article,
        String headline,
        String text,
        String author,
        Instant at,
        Instant changedAt) {
    static AnnotationRow of(Annotation annotation, String sign, String headline, String text) {
        return new AnnotationRow(
                annotation.id(),
                annotation.day(),
                sign,
                annotation.kind(),
                annotation.article(),
                headline,
                text,
                annotation.author(),
                annotation.at(),
                annotation.changedAt());
    }

    public boolean isPersons() {
        return kind == Kind.NOTE;
    }
}
