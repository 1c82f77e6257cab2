package org.masthead.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.content.ArticleId;
import org.masthead.content.address.SitePath;
import org.masthead.content.database.Database;

/** Which article stands, or ever stood, at a path. */
@ApplicationScoped
class FormerAddresses {
    private static final int AT_ONCE = 10_000;
    private static final String BY_REDIRECT =
            "select path, article_id from content.redirect" + " where path = any(?) and article_id is not null";
    private static final String BY_SLUG = "select slug, id from content.article where slug = any(?)";

    private Database database;

    protected FormerAddresses() {}

    @Inject
    FormerAddresses(Database database) {
        this.database = database;
    }

    Optional<String> redirect(String path) {
        return database.first(
                """
                select r.target, a.slug from content.redirect r left join content.article a on a.id = r.article_id
                where r.path = ?""",
                row -> row.getString("target") == null
                        ? SitePath.ofArticle(row.getString("slug"))
                        : row.getString("target"),
                key(path));
    }

    private static String key(String path) {
        int query = path.indexOf('?');
        return query < 0
                ? SitePath.normalised(path)
                : SitePath.key(path.substring(0, query), path.substring(query + 1));
    }

    Map<String, ArticleId> articlesAt(Collection<String> paths) {
        var articles = new HashMap<String, ArticleId>();
        var all = List.copyOf(paths);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            byRedirect(some, articles);
            bySlug(some, articles);
        }
        return articles;
    }

    private void byRedirect(List<String> paths, Map<String, ArticleId> articles) {
        database.list(BY_REDIRECT, row -> Map.entry(row.getString(1), new ArticleId(row.getLong(2))), (Object)
                        paths.toArray(String[]::new))
                .forEach(found -> articles.put(found.getKey(), found.getValue()));
    }

    private void bySlug(List<String> paths, Map<String, ArticleId> articles) {
        var pathsOf = new HashMap<String, List<String>>();
        paths.forEach(path -> SitePath.articleSlug(path)
                .ifPresent(slug ->
                        pathsOf.computeIfAbsent(slug, any -> new ArrayList<>()).add(path)));
        database.list(BY_SLUG, row -> Map.entry(row.getString(1), new ArticleId(row.getLong(2))), (Object)
                        pathsOf.keySet().toArray(String[]::new))
                .forEach(found -> pathsOf.get(found.getKey()).forEach(path -> articles.put(path, found.getValue())));
    }
}
