package org.masthead.content.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.masthead.content.ArticleId;
import org.masthead.content.ChangeKind;
import org.masthead.content.Correction;
import org.masthead.content.Direction;
import org.masthead.content.Page;
import org.masthead.content.Versions;
import org.masthead.content.database.Database;

/** Corrections as readers are told of them, each with what it changed in the version before it. */
@ApplicationScoped
class ToldCorrections {
    /** An article that was corrected more often than that shows its newest ones. */
    private static final int AT_ARTICLE = 50;

    private static final String OF_ARTICLE = """
            select v.article_id, v.number, a.slug, a.language, a.direction
            from content.public_article a
            join content.article_version v on v.article_id = a.id and v.number <= a.published_version
            where a.id = ? and v.change_kind in ('CLARIFICATION', 'CORRECTION')
            order by v.number desc limit ?
            """;
    /** A retraction is told of while its article stays retracted, what was corrected while its article is public. */
    private static final String OF_SITE = """
            select v.article_id, v.number, r.slug, r.language, r.direction
            from content.article_version v
            join content.article r on r.id = v.article_id
            left join content.public_article a on a.id = v.article_id and v.change_kind <> 'RETRACTION'
            where v.change_kind in ('CLARIFICATION', 'CORRECTION', 'RETRACTION')
              and (a.id is not null or v.change_kind = 'RETRACTION' and r.state = 'RETRACTED')
            order by v.published_at desc, v.article_id desc, v.number desc limit ? offset ?
            """;

    /** The texts are fetched for those that are shown, not for all that were passed over. */
    private static final String WITH_WORDINGS = "select t.*, v.change_kind, v.change_note, v.published_at, "
            + Wording.columns("v", "") + ", " + Wording.columns("b", "before_")
            + " from (%s) t join content.article_version v on v.article_id = t.article_id and v.number = t.number"
            + " left join content.article_version b on b.article_id = t.article_id and b.number = t.number - 1"
            + " order by v.published_at desc, v.article_id desc, v.number desc";

    private Database database;

    protected ToldCorrections() {}

    @Inject
    ToldCorrections(Database database) {
        this.database = database;
    }

    List<Correction> of(ArticleId id) {
        return database.list(WITH_WORDINGS.formatted(OF_ARTICLE), ToldCorrections::correction, id.value(), AT_ARTICLE);
    }

    Page<Correction> page(int page, int size) {
        long offset = (page - 1L) * size;
        int rows = (int) Math.max(0, Math.min(size, Versions.LIST_END - offset));
        List<Correction> found = rows == 0
                ? List.of()
                : database.list(WITH_WORDINGS.formatted(OF_SITE), ToldCorrections::correction, rows + 1, offset);
        return new Page<>(
                found.subList(0, Math.min(rows, found.size())),
                page,
                size,
                Math.min(offset + found.size(), Versions.LIST_END));
    }

    private static Correction correction(ResultSet row) throws SQLException {
        ChangeKind kind = ChangeKind.valueOf(row.getString("change_kind"));
        String language = row.getString("language");
        Wording after = Wording.of(row, "");
        boolean compared = kind != ChangeKind.RETRACTION && row.getString("before_headline") != null;
        Wording before = compared ? Wording.of(row, "before_") : after;
        Differences differences = Differences.between(before, after, Locale.forLanguageTag(language));
        return new Correction(
                new ArticleId(row.getLong("article_id")),
                row.getString("slug"),
                after.headline(),
                language,
                Direction.valueOf(row.getString("direction")),
                row.getInt("number"),
                kind,
                row.getString("change_note"),
                Database.instant(row, "published_at"),
                differences.found(),
                differences.more());
    }
}
