package org.masthead.content.wordpress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.masthead.content.ImportedContent.Outcome;
import org.masthead.content.ImportedContent.Taken;
import org.masthead.content.Slug;
import org.masthead.content.address.Addresses;
import org.masthead.content.database.Database;

/** What came from WordPress before, or is announced by the file being read; in the caller's transaction. */
@ApplicationScoped
class ImportedItems {
    /** @param placeholder the picture itself did not come along */
    record OldPicture(String id, long mediaId, String name, String alt, String caption, boolean placeholder) {
        String address() {
            return "/media/" + mediaId + "/" + name;
        }
    }

    private static final String PICTURES = """
            select i.id, i.media_id, i.media_name, i.alt, i.caption, m.placeholder
            from content.wordpress_item i join content.media m on m.id = i.media_id
            """;

    private Database database;
    private Addresses addresses;

    protected ImportedItems() {}

    @Inject
    ImportedItems(Database database, Addresses addresses) {
        this.database = database;
        this.addresses = addresses;
    }

    /** Imports wait for each other here, chunk by chunk, until the transaction ends. */
    void awaitTurn() {
        database.list("select pg_advisory_xact_lock(hashtext('masthead.wordpress'))", row -> true);
    }

    /** The article's address here, from now on; the same for ever. */
    String reserve(String site, String id, Slug wanted, String path) {
        Optional<String> known = slug(site, id);
        if (known.isPresent()) {
            database.write(
                    "update content.wordpress_item set path = ? where site = ? and id = ? and path <> ?",
                    path,
                    site,
                    id,
                    path);
            return known.get();
        }
        String slug = free(wanted);
        database.write("""
                insert into content.wordpress_item (site, id, slug, path) values (?, ?, ?, ?)
                on conflict (site, id) do update set slug = excluded.slug, path = excluded.path
                """, site, id, slug, path);
        return slug;
    }

    private String free(Slug wanted) {
        for (int n = 1; ; n++) {
            Slug candidate = n == 1 ? wanted : wanted.numbered(n);
            boolean reserved =
                    database.number("select count(*) from content.wordpress_item where slug = ?", candidate.value())
                            > 0;
            if (!reserved
                    && addresses.free(Addresses.Kind.ARTICLE, candidate, 0).equals(candidate)) {
                return candidate.value();
            }
        }
    }

    Optional<String> slug(String site, String id) {
        return database.first(
                "select slug from content.wordpress_item where site = ? and id = ? and slug is not null",
                row -> row.getString(1),
                site,
                id);
    }

    Optional<String> slugAtPath(String site, String path) {
        return database.first(
                "select slug from content.wordpress_item where site = ? and path = ? and slug is not null order by id",
                row -> row.getString(1),
                site,
                path);
    }

    /** Where an old address leads that is no article's, a category's for example. */
    Optional<String> target(String path) {
        return database.first(
                "select target from content.redirect where path = ? and target is not null",
                row -> row.getString(1),
                path);
    }

    /** The article that this item became. */
    Optional<Taken> article(String site, String id) {
        return database.first(
                "select id, slug from content.article where source_site = ? and source_id = ?",
                row -> new Taken(row.getLong("id"), row.getString("slug"), Outcome.UNCHANGED),
                site,
                id);
    }

    /** Of the newest export that anything of the site was taken from. */
    Optional<Instant> newestExport(String site) {
        return database.first(
                "select exported_at from content.wordpress_item where site = ? and exported_at is not null"
                        + " order by exported_at desc limit 1",
                row -> Database.instant(row, "exported_at"),
                site);
    }

    void takenFrom(String site, String id, Instant exportedAt) {
        if (exportedAt != null) {
            database.write(
                    "update content.wordpress_item set exported_at = ? where site = ? and id = ? and exported_at is distinct from ?",
                    exportedAt,
                    site,
                    id,
                    exportedAt);
        }
    }

    void keep(String site, OldPicture picture, String path, String file, String parent) {
        database.write(
                """
                insert into content.wordpress_item (site, id, media_id, media_name, path, file, parent, alt, caption)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (site, id) do update set media_id = excluded.media_id, media_name = excluded.media_name,
                  path = excluded.path, file = excluded.file, parent = excluded.parent, alt = excluded.alt,
                  caption = excluded.caption
                """,
                site,
                picture.id(),
                picture.mediaId(),
                picture.name(),
                path,
                file,
                parent,
                picture.alt(),
                picture.caption());
    }

    Optional<OldPicture> picture(String site, String id) {
        return database.first(PICTURES + "where i.site = ? and i.id = ?", ImportedItems::picture, site, id);
    }

    Optional<OldPicture> pictureOfFile(String site, String file) {
        return database.first(
                PICTURES + "where i.site = ? and i.file = ? order by i.id", ImportedItems::picture, site, file);
    }

    /** Those that were added to a post, in the order in which they were. */
    List<OldPicture> picturesOf(String site, String parent) {
        return database.list(
                PICTURES + "where i.site = ? and i.parent = ? order by length(i.id), i.id",
                ImportedItems::picture,
                site,
                parent);
    }

    private static OldPicture picture(ResultSet row) throws SQLException {
        return new OldPicture(
                row.getString("id"),
                row.getLong("media_id"),
                row.getString("media_name"),
                row.getString("alt"),
                row.getString("caption"),
                row.getBoolean("placeholder"));
    }

    Optional<Long> term(String site, String taxonomy, String slug) {
        return database.first(
                "select target_id from content.wordpress_term where site = ? and taxonomy = ? and slug = ?",
                row -> row.getLong(1),
                site,
                taxonomy,
                slug);
    }

    void keepTerm(String site, String taxonomy, String slug, long target) {
        database.write("""
                insert into content.wordpress_term (site, taxonomy, slug, target_id) values (?, ?, ?, ?)
                on conflict (site, taxonomy, slug) do update set target_id = excluded.target_id
                where content.wordpress_term.target_id <> excluded.target_id
                """, site, taxonomy, slug, target);
    }
}
