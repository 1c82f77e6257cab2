package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.masthead.content.ArticleFiling;
import org.masthead.content.ArticleFilings;
import org.masthead.content.ArticleId;

/** Keeps {@code analytics.article_fact} as content says it, so that views can be told apart by what is said there. */
final class FactsOfArticles {
    private static final int BATCH = 5_000;

    private static final Sql OF_THE_DAY = new Sql("""
            select distinct p.article_id from analytics.path p
            where p.article_id is not null and p.id in (select path_id from pg_temp.judged_view) order by 1
            """);
    private static final Sql KNOWN =
            new Sql("select article_id, version from analytics.article_fact where article_id = any(?)");
    private static final Sql KEEP = new Sql("""
            insert into analytics.article_fact as kept
              (article_id, section_id, kind, published_at, version, words, authors, tags, topics)
            select article_id, section_id, kind, published_at, version, words, authors::bigint[], tags::bigint[], topics::bigint[]
            from unnest(?::bigint[], ?::bigint[], ?::text[], ?::timestamptz[], ?::integer[], ?::integer[], ?::text[], ?::text[],
              ?::text[]) said (article_id, section_id, kind, published_at, version, words, authors, tags, topics)
            order by article_id
            on conflict (article_id) do update set section_id = excluded.section_id, kind = excluded.kind,
              published_at = excluded.published_at, version = excluded.version,
              words = case when excluded.words < 0 then kept.words else excluded.words end,
              authors = excluded.authors, tags = excluded.tags, topics = excluded.topics
            where (kept.section_id, kept.kind, kept.published_at, kept.version, kept.authors, kept.tags, kept.topics)
                  is distinct from (excluded.section_id, excluded.kind, excluded.published_at, excluded.version,
                    excluded.authors, excluded.tags, excluded.topics)
            """);

    private final Function<Collection<ArticleId>, Map<ArticleId, ArticleFiling>> filings;
    private final Function<Collection<ArticleId>, Map<ArticleId, Integer>> words;

    FactsOfArticles(
            Function<Collection<ArticleId>, Map<ArticleId, ArticleFiling>> filings,
            Function<Collection<ArticleId>, Map<ArticleId, Integer>> words) {
        this.filings = filings;
        this.words = words;
    }

    static FactsOfArticles from(ArticleFilings content) {
        return new FactsOfArticles(content::of, content::words);
    }

    /** Of all articles that were viewed on the judged day. */
    void complete(Connection connection) throws SQLException {
        List<ArticleId> articles = OF_THE_DAY.list(connection, row -> new ArticleId(row.getLong(1)));
        for (int from = 0; from < articles.size(); from += BATCH) {
            renew(connection, articles.subList(from, Math.min(articles.size(), from + BATCH)));
        }
    }

    /** Words are counted only for a version of which they were not. */
    void renew(Connection connection, Collection<ArticleId> articles) throws SQLException {
        Map<ArticleId, ArticleFiling> said = filings.apply(articles);
        Map<ArticleId, Integer> known = known(connection, said.keySet());
        List<ArticleId> uncounted = said.values().stream()
                .filter(filing -> !Integer.valueOf(filing.version()).equals(known.get(filing.id())))
                .map(ArticleFiling::id)
                .toList();
        if (!said.isEmpty()) {
            keep(connection, List.copyOf(said.values()), words.apply(uncounted));
        }
    }

    private static Map<ArticleId, Integer> known(Connection connection, Collection<ArticleId> articles)
            throws SQLException {
        var versions = new HashMap<ArticleId, Integer>();
        Object ids = connection.createArrayOf(
                "bigint", articles.stream().map(ArticleId::value).toArray());
        KNOWN.list(connection, row -> versions.put(new ArticleId(row.getLong(1)), row.getInt(2)), ids);
        return versions;
    }

    private static void keep(Connection connection, List<ArticleFiling> filings, Map<ArticleId, Integer> words)
            throws SQLException {
        KEEP.update(
                connection,
                column(connection, "bigint", filings, filing -> filing.id().value()),
                column(connection, "bigint", filings, ArticleFiling::section),
                column(connection, "text", filings, filing -> filing.kind().name()),
                column(connection, "text", filings, filing -> text(filing.published())),
                column(connection, "integer", filings, ArticleFiling::version),
                column(connection, "integer", filings, filing -> words.getOrDefault(filing.id(), -1)),
                column(connection, "text", filings, filing -> array(filing.authors())),
                column(connection, "text", filings, filing -> array(filing.tags())),
                column(connection, "text", filings, filing -> array(filing.topics())));
    }

    private static Object column(
            Connection connection, String type, List<ArticleFiling> filings, Function<ArticleFiling, Object> field)
            throws SQLException {
        return connection.createArrayOf(type, filings.stream().map(field).toArray());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String array(List<Long> ids) {
        return ids.toString().replace('[', '{').replace(']', '}');
    }
}
