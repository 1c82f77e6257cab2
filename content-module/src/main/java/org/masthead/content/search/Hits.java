package org.masthead.content.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.masthead.content.ArticleId;
import org.masthead.content.Search;
import org.masthead.content.SearchQuestion;
import org.masthead.content.SearchQuestion.Order;
import org.masthead.content.SiteTime;
import org.masthead.content.database.Database;

/**
 * The articles that fit, in order, one more than results may hold: at most three statements. Rare words are looked up in
 * their index; where common ones stand, the newest articles are looked at until enough have them. However many have the
 * words, only the newest of them are read to see whether a phrase stands in them, and to rank them.
 */
@ApplicationScoped
class Hits {
    private static final int ENOUGH = Search.END + 1;

    /** So many of the newest with all the words of a phrase are read to find it. */
    private static final int READ_FOR_PHRASE = 3_000;

    /** From this share of the articles on it is quicker to look at the newest than to look the words up. */
    private static final double COMMON = 0.25;

    /** Shares are estimated, and words do not stand evenly. */
    private static final double SPARE = 1.25;

    private static final String NEWEST = " order by a.published_at desc nulls last, a.id desc ";
    private static final String FITTING = """
            select a.id, a.published_at, a.language, a.search from content.public_article a where a.kind <> 'PAGE'%s
            """ + NEWEST + "limit %d";
    private static final String COMMON_WORDS = """
            with looked_at as materialized (%s),
                 hits as (select a.* from looked_at a where a.search @@ cast(? as tsquery) limit %d)
            select (select count(*) from looked_at) as looked_at, array(%s) as ids
            """;
    private static final String WORDS = """
            with asked as materialized (
                   select q as exact, content.search_anywhere(q) as anywhere from cast(? as tsquery) q),
                 with_all_words as (%s),
                 hits as (
                   select a.* from with_all_words a
                   where (select anywhere = exact from asked) or a.search @@ (select exact from asked)
                   limit %d)
            %s
            """;
    private static final String HAVE_THEM = " and a.search @@ (select anywhere from asked)";
    private static final String BY_TIME = "select a.id from hits a" + NEWEST;
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

    /** @param lookedAt how many articles were, newest first */
    private record Looked(int lookedAt, List<ArticleId> found) {}

    List<ArticleId> of(Typed typed, SearchQuestion question) {
        if (typed.wanted().isEmpty() && !(typed.unwanted().isEmpty() && question.isFiltered())) {
            return List.of();
        }
        Asked asked = asked(typed, question);
        if (typed.wanted().isEmpty()) {
            return ids("select a.id from (" + FITTING.formatted(asked.filters(), ENOUGH) + ") a" + NEWEST);
        }
        if (asked.words() == null) {
            return List.of();
        }
        return asked.share() < COMMON ? lookedUp(asked, typed, question) : among(asked, typed, question);
    }

    private Asked asked(Typed typed, SearchQuestion question) {
        return database.list(
                        Asked.STATEMENT,
                        row -> Asked.of(row, question, time.zone()),
                        question.section(),
                        question.tag(),
                        question.author(),
                        typed.wanted(),
                        typed.unwanted().toArray(String[]::new))
                .get(0);
    }

    /** Where the newest hold fewer than they should, the words are looked up all the same. */
    private List<ArticleId> among(Asked asked, Typed typed, SearchQuestion question) {
        int wanted = asked.isPhrase() ? READ_FOR_PHRASE : (int) (SPARE * ENOUGH);
        int enough = (int) (wanted / asked.share());
        String sql = COMMON_WORDS.formatted(FITTING.formatted(asked.filters(), enough), ENOUGH, ordered(question));
        Looked looked = database.list(sql, Hits::looked, parameters(asked, typed, question))
                .get(0);
        boolean isAll =
                asked.isPhrase() || looked.lookedAt() < enough || looked.found().size() == ENOUGH;
        return isAll ? looked.found() : lookedUp(asked, typed, question);
    }

    private static Looked looked(ResultSet row) throws SQLException {
        Long[] ids = (Long[]) row.getArray("ids").getArray();
        return new Looked(
                row.getInt("looked_at"), Stream.of(ids).map(ArticleId::new).toList());
    }

    private List<ArticleId> lookedUp(Asked asked, Typed typed, SearchQuestion question) {
        int read = asked.isPhrase() ? READ_FOR_PHRASE : ENOUGH;
        String withAllWords = FITTING.formatted(HAVE_THEM + asked.filters(), read);
        return ids(WORDS.formatted(withAllWords, ENOUGH, ordered(question)), parameters(asked, typed, question));
    }

    private static String ordered(SearchQuestion question) {
        return question.order() == Order.TIME ? BY_TIME : BY_RELEVANCE;
    }

    private static Object[] parameters(Asked asked, Typed typed, SearchQuestion question) {
        return question.order() == Order.TIME
                ? new Object[] {asked.words()}
                : new Object[] {asked.words(), typed.wanted()};
    }

    private List<ArticleId> ids(String sql, Object... parameters) {
        return database.list(sql, row -> new ArticleId(row.getLong(1)), parameters);
    }
}
