package org.masthead.web.admin.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.masthead.analytics.Annotations;
import org.masthead.analytics.Annotations.Annotation;
import org.masthead.analytics.Annotations.Kind;
import org.masthead.content.ArticleFacts;
import org.masthead.content.ArticleId;
import org.masthead.content.Articles;
import org.masthead.content.SiteTime;

/** Puts annotations into words, with the headlines of their articles. */
@ApplicationScoped
class AnnotationRows {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private Articles articles;
    private SiteTime time;

    protected AnnotationRows() {}

    @Inject
    AnnotationRows(Articles articles, SiteTime time) {
        this.articles = articles;
        this.time = time;
    }

    /** Numbered from 1 in the order given. */
    List<AnnotationRow> of(List<Annotation> annotations) {
        Map<ArticleId, ArticleFacts> facts = articles.facts(annotations.stream()
                .filter(annotation -> annotation.article() > 0)
                .map(annotation -> new ArticleId(annotation.article()))
                .distinct()
                .toList());
        var rows = new ArrayList<AnnotationRow>();
        for (Annotation annotation : annotations) {
            ArticleFacts article = annotation.article() > 0 ? facts.get(new ArticleId(annotation.article())) : null;
            rows.add(AnnotationRow.of(
                    annotation,
                    Integer.toString(rows.size() + 1),
                    article == null ? "" : article.headline(),
                    words(annotation)));
        }
        return rows;
    }

    private String words(Annotations.Annotation annotation) {
        return annotation.kind() == Kind.OUTAGE ? outage(annotation.text()) : annotation.text();
    }

    private String outage(String text) {
        try {
            String[] ends = text.split("/");
            return MOMENT.format(Instant.parse(ends[0]).atZone(time.zone())) + " – "
                    + MOMENT.format(Instant.parse(ends[1]).atZone(time.zone()));
        } catch (DateTimeException | ArrayIndexOutOfBoundsException inOtherWords) {
            return text;
        }
    }
}
