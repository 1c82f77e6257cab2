package org.masthead.web.admin.analytics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.masthead.analytics.Dimension;
import org.masthead.analytics.Subject;

/** {@code /admin/analytics/sources}, {@code …/audience} and {@code …/content}: the whole site, told apart in several ways. */
@Named("breakdowns")
@RequestScoped
public class BreakdownPage {
    private static final int TOP = 15;

    @Inject
    private Reporting reporting;

    @Inject
    private SpanChoice span;

    private List<Ranked> all = List.of();

    /** How readers came. */
    public void sources() {
        show(
                Dimension.REFERRER_GROUP,
                Dimension.REFERRER,
                Dimension.CAMPAIGN,
                Dimension.CAMPAIGN_SOURCE,
                Dimension.CAMPAIGN_MEDIUM,
                Dimension.SLOT,
                Dimension.ENTRY_PAGE,
                Dimension.EXIT_PAGE);
    }

    /** Who they are, as far as nobody is followed. */
    public void audience() {
        show(Dimension.DEVICE, Dimension.BROWSER, Dimension.SYSTEM, Dimension.LANGUAGE, Dimension.COUNTRY);
    }

    /** What they read. */
    public void content() {
        show(
                Dimension.SECTION,
                Dimension.AUTHOR,
                Dimension.TAG,
                Dimension.TOPIC,
                Dimension.FORMAT,
                Dimension.LENGTH,
                Dimension.AGE,
                Dimension.PUBLICATION_HOUR);
    }

    private void show(Dimension... dimensions) {
        all = Arrays.stream(dimensions)
                .map(by -> reporting.ranked(Subject.SITE, span.days(), by, TOP, span.getCarried()))
                .toList();
    }

    public List<Ranked> getAll() {
        return all;
    }

    public boolean isBlank() {
        return all.stream().allMatch(ranked -> ranked.total() == 0);
    }
}
