package org.masthead.analytics.mostviewed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.masthead.analytics.HeldArticles;
import org.masthead.content.Allowed;
import org.masthead.content.ArticleId;
import org.masthead.content.Role;

/** What {@link Bursts} holds, and what people decided of it. */
@ApplicationScoped
@Allowed({Role.EDITOR, Role.ANALYST})
class HeldList implements HeldArticles {
    private static final Sql ALL = new Sql("""
            select article_id, held_at, views, greatest, decided_at, decided_by, listed from analytics.held_article
            order by decided_at nulls first, held_at desc, article_id
            """);
    private static final Sql DECIDE = new Sql("""
            update analytics.held_article set decided_at = now(), decided_by = ?, listed = ? where article_id = ?
            """);

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    protected HeldList() {}

    HeldList(DataSource database) {
        this.database = database;
    }

    @Override
    public List<Held> all() {
        try (Connection connection = database.getConnection()) {
            return ALL.list(connection, HeldList::held);
        } catch (SQLException e) {
            throw new IllegalStateException("the held articles could not be read", e);
        }
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                new ArticleId(row.getLong(1)),
                instant(row, 2),
                row.getLong(3),
                row.getLong(4),
                instant(row, 5),
                row.getString(6),
                row.getBoolean(7));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    @Override
    public void decide(ArticleId article, boolean listed, String by) {
        try (Connection connection = database.getConnection()) {
            DECIDE.update(connection, by, listed, article.value());
        } catch (SQLException e) {
            throw new IllegalStateException("the decision could not be kept", e);
        }
    }
}
