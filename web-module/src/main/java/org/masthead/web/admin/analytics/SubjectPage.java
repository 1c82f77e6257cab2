package org.masthead.web.admin.analytics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.masthead.analytics.Dimension;
import org.masthead.analytics.Subject;
import org.masthead.content.ArticleFilings;
import org.masthead.web.admin.NotThere;

/** {@code /admin/analytics/subject?kind=section&id=3}: a section, author, tag or topic. */
@Named("subjectPage")
@RequestScoped
public class SubjectPage {
    private static final int TOP = 15;
    private static final Map<String, Subject.Kind> KINDS = Map.of(
            "section", Subject.Kind.SECTION,
            "author", Subject.Kind.AUTHOR,
            "tag", Subject.Kind.TAG,
            "topic", Subject.Kind.TOPIC);

    @Inject
    private Reporting reporting;

    @Inject
    private ArticleFilings filings;

    @Inject
    private SpanChoice span;

    private String kind;
    private long id;
    private String name = "";
    private String address = "";
    private Report report;
    private List<Ranked> breakdowns = List.of();

    public void load() throws IOException {
        Subject.Kind known = KINDS.get(kind == null ? "" : kind);
        var named = known == null
                ? null
                : filings.named(ArticleFilings.Kind.valueOf(known.name()), List.of(id))
                        .get(id);
        if (named == null) {
            NotThere.answer();
            return;
        }
        name = named.name();
        address = "/" + kind + "s/" + named.slug();
        var subject = new Subject(known, id);
        report = reporting.of(subject, span.days());
        breakdowns = List.of(
                ranked(subject, Dimension.ARTICLE),
                ranked(subject, Dimension.REFERRER),
                ranked(subject, Dimension.REFERRER_GROUP),
                ranked(subject, Dimension.AGE));
    }

    private Ranked ranked(Subject subject, Dimension by) {
        return reporting.ranked(subject, span.days(), by, TOP, span.getCarried());
    }

    public Report getReport() {
        return report;
    }

    public List<Ranked> getBreakdowns() {
        return breakdowns;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? null : kind.toLowerCase(Locale.ROOT);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
