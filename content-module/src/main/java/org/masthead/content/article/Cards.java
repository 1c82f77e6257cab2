package org.masthead.content.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.masthead.content.ArticleCard;
import org.masthead.content.ArticleId;
import org.masthead.content.ArticleKind;
import org.masthead.content.Direction;
import org.masthead.content.Named;
import org.masthead.content.database.Database;
import org.masthead.content.media.Pictures;

/** The one place that says how a public article becomes a card: {@code "select " + COLUMNS + FROM + " where ..."}. */
public final class Cards {
    public static final String COLUMNS = """
             a.id, a.slug, a.kind, a.kicker, a.headline, a.standfirst, a.language, a.direction, a.published_at, a.updated_at,
             s.id as section_id, s.slug as section_slug, s.name as section_name,
            """ + Pictures.columns("m", "coalesce(nullif(a.lead_caption, ''), m.caption)");
    /** Behind whatever brings {@code a}. */
    public static final String JOINED = """
             left join content.section s on s.id = a.section_id
             left join content.media m on m.id = a.lead_image_id
            """;

    public static final String FROM = " from content.public_article a" + JOINED;

    private Cards() {}

    public static ArticleCard card(ResultSet row) throws SQLException {
        return new ArticleCard(
                new ArticleId(row.getLong("id")),
                row.getString("slug"),
                ArticleKind.valueOf(row.getString("kind")),
                row.getString("kicker"),
                row.getString("headline"),
                row.getString("standfirst"),
                section(row),
                Pictures.picture(row),
                row.getString("language"),
                Direction.valueOf(row.getString("direction")),
                Database.instant(row, "published_at"),
                Database.instant(row, "updated_at"));
    }

    static Named section(ResultSet row) throws SQLException {
        return row.getString("section_slug") == null
                ? null
                : new Named(row.getLong("section_id"), row.getString("section_slug"), row.getString("section_name"));
    }
}
