package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.masthead.content.ArticleId;

/** Says anew which article each path of the judged day names or ever named. */
final class PathArticles {
    private static final int BATCH = 2000;
    private static final Sql OF_THE_DAY = new Sql("""
            select p.id, p.path, p.article_id from analytics.path p
            where p.id in (select path_id from pg_temp.judged_view) order by p.id
            """);

    /** Two days at work at once would else lock the same paths in different orders. */
    private static final Sql LOCK =
            new Sql("select pg_advisory_xact_lock(hashtext('masthead.analytics.path'), 0)::text");

    private static final Sql KEEP = new Sql("""
            update analytics.path p set article_id = found.article_id
            from unnest(?::integer[], ?::bigint[]) found (id, article_id) where p.id = found.id
            """);

    private final Function<Collection<String>, Map<String, ArticleId>> articles;

    /** @param articles as {@link org.masthead.content.Articles#atPaths} */
    PathArticles(Function<Collection<String>, Map<String, ArticleId>> articles) {
        this.articles = articles;
    }

    void resolve(Connection connection) throws SQLException {
        List<Path> paths = OF_THE_DAY.list(
                connection, row -> new Path(row.getInt(1), row.getString(2), row.getObject(3, Long.class)));
        var changed = new ArrayList<Path>();
        for (int from = 0; from < paths.size(); from += BATCH) {
            changed.addAll(changed(paths.subList(from, Math.min(paths.size(), from + BATCH))));
        }
        if (!changed.isEmpty()) {
            keep(connection, changed);
        }
    }

    private List<Path> changed(List<Path> paths) {
        Map<String, ArticleId> found =
                articles.apply(paths.stream().map(Path::text).toList());
        return paths.stream()
                .filter(path -> !path.names(found.get(path.text())))
                .map(path -> path.naming(found.get(path.text())))
                .toList();
    }

    private static void keep(Connection connection, List<Path> paths) throws SQLException {
        LOCK.first(connection, row -> row.getString(1));
        KEEP.update(
                connection,
                connection.createArrayOf("integer", paths.stream().map(Path::id).toArray()),
                connection.createArrayOf(
                        "bigint", paths.stream().map(Path::article).toArray()));
    }

    private record Path(int id, String text, Long article) {
        boolean names(ArticleId found) {
            return Objects.equals(article, found == null ? null : found.value());
        }

        Path naming(ArticleId found) {
            return new Path(id, text, found == null ? null : found.value());
        }
    }
}
