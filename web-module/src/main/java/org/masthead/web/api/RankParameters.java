package org.masthead.web.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.masthead.analytics.Period;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.Rolling;
import org.masthead.content.ArticleGroups;

/** Which ranks are asked for. */
public class RankParameters {
    @QueryParam("period")
    @DefaultValue("")
    String period;

    @QueryParam("start")
    @DefaultValue("")
    String start;

    @QueryParam("by")
    @DefaultValue("article")
    String by;

    @QueryParam("section")
    @DefaultValue("")
    String section;

    @QueryParam("tag")
    @DefaultValue("")
    String tag;

    @QueryParam("topic")
    @DefaultValue("")
    String topic;

    @QueryParam("author")
    @DefaultValue("")
    String author;

    enum Ranked {
        ARTICLE,
        PATH
    }

    ReportOrder order(ArticleGroups groups, LocalDate today) {
        Ranked ranked = Choice.of(Ranked.class, "by", by);
        ReportOrder order = Rolling.named(period)
                .map(window -> rolling(window, ranked, today))
                .orElseGet(() -> calendar(ranked));
        for (var narrowed : narrowed().entrySet()) {
            order = narrowed(order, narrowed.getKey(), narrowed.getValue(), groups);
        }
        return order;
    }

    private static ReportOrder rolling(Rolling window, Ranked ranked, LocalDate today) {
        if (ranked == Ranked.PATH) {
            throw new ValidationProblem(
                    "by", "The rolling lists are by article. Leave it out, or send another period.");
        }
        return ReportOrder.rolling(window, today);
    }

    private ReportOrder calendar(Ranked ranked) {
        if (!period.isEmpty() && !period.matches("day|week|month")) {
            throw new ValidationProblem(
                    "period", "“" + period + "” is not known. Send one of: day, week, month, 24h, 7d, 30d.");
        }
        Period asked = Period.of(Choice.of(Period.Kind.class, "period", period), Day.of("start", start));
        return ReportOrder.mostViewed(asked, ranked.name().toLowerCase(Locale.ROOT));
    }

    private Map<ArticleGroups.Kind, String> narrowed() {
        var narrowed = new EnumMap<ArticleGroups.Kind, String>(ArticleGroups.Kind.class);
        put(narrowed, ArticleGroups.Kind.SECTION, section);
        put(narrowed, ArticleGroups.Kind.TAG, tag);
        put(narrowed, ArticleGroups.Kind.TOPIC, topic);
        put(narrowed, ArticleGroups.Kind.AUTHOR, author);
        return narrowed;
    }

    private static void put(Map<ArticleGroups.Kind, String> narrowed, ArticleGroups.Kind kind, String slug) {
        if (!slug.isEmpty()) {
            narrowed.put(kind, slug);
        }
    }

    private ReportOrder narrowed(ReportOrder order, ArticleGroups.Kind kind, String slug, ArticleGroups groups) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        if (by.equals("path")) {
            throw new ValidationProblem(name, "Paths are in no " + name + ". Leave it out, or send by=article.");
        }
        if (narrowed().size() > 1) {
            throw new ValidationProblem(name, "Send one of section, tag, topic and author.");
        }
        if (groups.group(kind, slug).isEmpty()) {
            throw new ValidationProblem(name, "There is no " + name + " “" + slug + "”. Send the name in its address.");
        }
        return order.with(name, slug);
    }
}
