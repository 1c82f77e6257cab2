package org.masthead.content.directory;

import org.masthead.content.PublicAddresses;
import org.masthead.content.PublicAddresses.Kind;
import org.masthead.content.media.Pictures;

/** How each kind is found: the table or view, what of it has a page, when it was changed, which pictures it is about. */
enum Listing {
    ARTICLES("article", "public_article", "true", "coalesce(x.updated_at, x.published_at)", "x.lead_image_id") {
        /** The newest change of each part is one step in the index {@code article_part}. */
        @Override
        String newestIn(String part) {
            return "select coalesce(x.updated_at, x.published_at) as changed_at from content.public_article x"
                    + " where (x.id - 1) / " + PublicAddresses.PART + " = " + part
                    + " order by coalesce(x.updated_at, x.published_at) desc limit 1";
        }
    },
    SECTIONS("section", "section", "true", "null::timestamptz", "null::bigint"),
    TAGS("tag", "tag", filed("article_tag", "tag_id"), "null::timestamptz", "null::bigint"),
    TOPICS("topic", "topic", "true", "null::timestamptz", "x.image_id"),
    AUTHORS("author", "author", filed("article_author", "author_id"), "null::timestamptz", "x.portrait_id"),
    GALLERIES("gallery", "gallery", "x.published_at <= content.moment()", "x.published_at", "null::bigint") {
        @Override
        String pictured() {
            return " left join content.gallery_item i on i.gallery_id = x.id"
                    + " left join content.media d on d.id = i.media_id"
                    + " left join content.media m on m.id = case d.kind when 'FILM' then d.poster_id else d.id end";
        }

        @Override
        String order() {
            return " order by x.id, i.position";
        }
    },
    MAPS("story_map", "story_map", "x.published_at <= content.moment()", "x.published_at", "null::bigint");

    private final String table;
    private final String relation;
    private final String condition;
    private final String changed;
    private final String picture;

    Listing(String table, String relation, String condition, String changed, String picture) {
        this.table = "content." + table;
        this.relation = "content." + relation;
        this.condition = condition;
        this.changed = changed;
        this.picture = picture;
    }

    static Listing of(Kind kind) {
        return valueOf(kind.name());
    }

    Kind kind() {
        return Kind.valueOf(name());
    }

    /** Reads {@code part} (from 0) and {@code changed_at}. */
    String parts() {
        return "select part, newest.changed_at from generate_series(0, (select (max(id) - 1) / " + PublicAddresses.PART
                + " from " + table + ")) part cross join lateral (" + newestIn("part") + ") newest order by part";
    }

    String newestIn(String part) {
        return "select " + changed + " as changed_at from " + relation + " x where x.id between " + part + " * "
                + PublicAddresses.PART + " + 1 and (" + part + " + 1) * " + PublicAddresses.PART + " and " + condition
                + " order by 1 desc nulls last limit 1";
    }

    /** Reads {@code slug}, {@code changed_at} and a picture, for the ids from and to the two parameters. */
    String addresses() {
        return "select x.slug, " + changed + " as changed_at, " + Pictures.columns("m") + " from " + relation + " x"
                + pictured() + " where x.id between ? and ? and " + condition + order();
    }

    String pictured() {
        return " left join content.media m on m.id = " + picture;
    }

    String order() {
        return " order by x.id";
    }

    private static String filed(String table, String column) {
        return "exists (select 1 from content." + table + " f join content.public_article a on a.id = f.article_id"
                + " where f." + column + " = x.id and a.kind <> 'PAGE')";
    }
}
