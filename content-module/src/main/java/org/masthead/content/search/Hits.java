package org.masthead.content.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.masthead.content.ArticleId;
import org.masthead.content.Search;
import org.masthead.content.SearchQuestion;
import org.masthead.content.SearchQuestion.Order;
import org.masthead.content.SiteTime;
import org.masthead.content.database.Database;

/**
 * The articles that fit, in order, one more than results may hold: three statements. However many have the words, only the
 * newest of them are read to see whether a phrase stands in them, and to rank them.
 */
@ApplicationScoped
class Hits {
    /** So many of the newest with all the words of a phrase are read to find it. */
    private static final int READ_FOR_PHRASE = 5 * Search.END;

    /** From this share of the articles on the newest of them hold enough. */
    private static final double COMMON = 0.4;

    private static final int LOOKED_AT = 4 * Search.END;

    private static final String NEWEST = " order by a.published_at desc nulls last, a.id desc ";
    private static final String SECTION = """
             and a.section_id = any(array(
               with recursive below as (
                 select s.id from content.section s where s.slug = ?
                 union select s.id from content.section s join below b on s.parent_id = b.id)
               select id from below))
            """;
    private static final String TAG = """
             and exists (select 1 from content.article_tag l
                         where l.article_id = a.id and l.tag_id = (select t.id from content.tag t where t.slug = ?))
            """;
    private static final String AUTHOR = """
             and exists (select 1 from content.article_author l
                         where l.article_id = a.id and l.author_id = (select w.id from content.author w where w.slug = ?))
            """;
    private static final String WORDS = """
            with asked as materialized (
              select q as exact, content.search_anywhere(q) as anywhere from cast(? as tsquery) q),
            with_all_words as (
              select a.id, a.published_at, a.language, a.search
              from content.public_article a
              where a.kind <> 'PAGE' and a.search @@ (select anywhere from asked) %s
              %s limit %d),
            hits as (
              select a.id, a.published_at, a.language, a.search from with_all_words a
              where (select anywhere = exact from asked) or a.search @@ (select exact from asked)
              limit %d)
            """;
    /** For words that stand in most articles: the newest ones are looked at, and no others. */
    private static final String COMMON_WORDS = """
            with asked as materialized (select cast(? as tsquery) as exact),
            newest as materialized (
              select a.id, a.published_at, a.language, a.search
              from content.public_article a
              where a.kind <> 'PAGE' %s limit %d),
            hits as (
              select a.id, a.published_at, a.language, a.search from newest a
              where a.search @@ (select exact from asked)
              limit %d)
            """.formatted(NEWEST, LOOKED_AT, Search.END + 1);

    private static final String EXPECTED = """
            explain (format json)
            select 1 from content.article where search @@ cast(? as tsquery) union all select 1 from content.article
            """;
    private static final Pattern ROWS = Pattern.compile("\"Plan Rows\": (\\d+)");
    private static final String BY_RELEVANCE = """
            select a.id from hits a
            left join (select w, content.search_asked(w, ?) as asked
                       from (select distinct content.search_configuration(h.language) as w from hits h) rules) by_rules
              on by_rules.w = content.search_configuration(a.language)
            order by ts_rank_cd(a.search, by_rules.asked, 1) desc nulls last, a.published_at desc nulls last, a.id desc
            """;

    private Database database;
    private SiteTime time;

    protected Hits() {}

    @Inject
    Hits(Database database, SiteTime time) {
        this.database = database;
        this.time = time;
    }

    List<ArticleId> of(Typed typed, SearchQuestion question) {
        if (typed.wanted().isEmpty()) {
            return typed.unwanted().isEmpty() && question.isFiltered() ? newest(question) : List.of();
        }
        String asked = asked(typed);
        if (asked == null) {
            return List.of();
        }
        if (!question.isFiltered() && isCommon(asked)) {
            List<ArticleId> found = ordered(COMMON_WORDS, new ArrayList<>(List.of(asked)), typed, question);
            if (found.size() > Search.END) {
                return found;
            }
        }
        List<Object> parameters = new ArrayList<>(List.of(asked));
        String filters = filters(question, parameters);
        String sql = WORDS.formatted(filters, NEWEST, READ_FOR_PHRASE, Search.END + 1);
        return ordered(sql, parameters, typed, question);
    }

    /** Null when the words are none to look for. */
    private String asked(Typed typed) {
        return database.list(
                        "select content.search_query(?, ?)",
                        row -> row.getString(1),
                        typed.wanted(),
                        typed.unwanted().toArray(String[]::new))
                .get(0);
    }

    /** Whether most of very many articles have these words, as far as PostgreSQL knows without looking. */
    private boolean isCommon(String asked) {
        String plan = database.list(EXPECTED, row -> row.getString(1), asked).get(0);
        List<Double> rows = ROWS.matcher(plan)
                .results()
                .map(found -> Double.valueOf(found.group(1)))
                .toList();
        double all = rows.get(rows.size() - 1);
        return all > LOOKED_AT && rows.get(1) / all > COMMON;
    }

    private List<ArticleId> ordered(String hits, List<Object> parameters, Typed typed, SearchQuestion question) {
        if (question.order() == Order.TIME) {
            return ids(hits + "select a.id from hits a" + NEWEST, parameters);
        }
        parameters.add(typed.wanted());
        return ids(hits + BY_RELEVANCE, parameters);
    }

    private List<ArticleId> newest(SearchQuestion question) {
        List<Object> parameters = new ArrayList<>();
        String filters = filters(question, parameters);
        String sql = "select a.id from content.public_article a where a.kind <> 'PAGE'" + filters + NEWEST + "limit "
                + (Search.END + 1);
        return ids(sql, parameters);
    }

    private String filters(SearchQuestion question, List<Object> parameters) {
        var filters = new StringBuilder();
        with(filters, SECTION, question.section(), parameters);
        with(filters, TAG, question.tag(), parameters);
        with(filters, AUTHOR, question.author(), parameters);
        if (question.from() != null) {
            filters.append(" and a.published_at >= ?");
            parameters.add(begin(question.from()));
        }
        if (question.to() != null) {
            filters.append(" and a.published_at < ?");
            parameters.add(begin(question.to().plusDays(1)));
        }
        return filters.toString();
    }

    private static void with(StringBuilder filters, String filter, String slug, List<Object> parameters) {
        if (!slug.isEmpty()) {
            filters.append(filter);
            parameters.add(slug);
        }
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(time.zone()).toInstant();
    }

    private List<ArticleId> ids(String sql, List<Object> parameters) {
        return database.list(sql, row -> new ArticleId(row.getLong(1)), parameters.toArray());
    }
}
