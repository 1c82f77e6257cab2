package org.masthead.content.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.masthead.content.ArticleId;
import org.masthead.content.ChangeKind;
import org.masthead.content.Comparison;
import org.masthead.content.Correction;
import org.masthead.content.Direction;
import org.masthead.content.Page;
import org.masthead.content.Picture;
import org.masthead.content.Retraction;
import org.masthead.content.VersionLine;
import org.masthead.content.VersionView;
import org.masthead.content.Versions;
import org.masthead.content.database.Database;
import org.masthead.content.media.Pictures;

@ApplicationScoped
class VersionReading implements Versions {
    /** Those of public articles. */
    private static final String PUBLIC = """
             from content.public_article a
             join content.article_version v on v.article_id = a.id and v.number <= a.published_version
            """;

    private static final String LINE = " a.id, v.number, v.change_kind, v.change_note, v.headline, v.published_at ";
    private static final String WHOLE = "select " + LINE
            + ", a.slug, a.language, a.direction, v.kicker, v.standfirst, v.dateline, v.body, v.authors, "
            + Pictures.columns("m", "coalesce(nullif(v.lead_caption, ''), m.caption)")
            + PUBLIC + " left join content.media m on m.id = v.lead_image_id where a.slug = ? and v.number = ?";
    private static final String LINES = "select " + LINE + PUBLIC + " where a.slug = ? order by v.number desc";
    private static final String WORDINGS = "select " + LINE + ", a.language, a.direction, " + Wording.columns("v", "")
            + PUBLIC + " where a.slug = ? and v.number in (?, ?) order by v.number";
    private static final String KEPT = "select a.id, p.html" + PUBLIC
            + " join content.version_page p on p.article_id = v.article_id and p.number = v.number"
            + " where a.slug = ? and v.number = ?";
    private static final String KEEP = """
            insert into content.version_page (article_id, number, html) values (?, ?, ?)
            on conflict (article_id, number) do nothing
            """;
    private static final String RETRACTION = """
            select a.retraction_reason, coalesce(
              (select max(v.published_at) from content.article_version v
               where v.article_id = a.id and v.change_kind = 'RETRACTION'), a.changed_at) as at
            from content.article a where a.slug = ? and a.state = 'RETRACTED'
            """;

    private Database database;
    private ToldCorrections told;

    protected VersionReading() {}

    @Inject
    VersionReading(Database database, ToldCorrections told) {
        this.database = database;
        this.told = told;
    }

    @Override
    public Optional<VersionView> version(String slug, int number) {
        return database.first(WHOLE, VersionReading::view, slug, number);
    }

    private static VersionView view(ResultSet row) throws SQLException {
        VersionLine line = line(row);
        Picture image = Pictures.picture(row);
        return new VersionView(
                line.article(),
                row.getString("slug"),
                line.number(),
                line.change(),
                line.note(),
                row.getString("kicker"),
                line.headline(),
                row.getString("standfirst"),
                row.getString("dateline"),
                row.getString("body"),
                row.getString("authors"),
                image,
                row.getString("language"),
                Direction.valueOf(row.getString("direction")),
                line.publishedAt());
    }

    private static VersionLine line(ResultSet row) throws SQLException {
        return new VersionLine(
                new ArticleId(row.getLong("id")),
                row.getInt("number"),
                ChangeKind.valueOf(row.getString("change_kind")),
                row.getString("change_note"),
                row.getString("headline"),
                Database.instant(row, "published_at"));
    }

    @Override
    public List<VersionLine> of(String slug) {
        return database.list(LINES, VersionReading::line, slug);
    }

    private record Worded(VersionLine line, Wording wording, String language, Direction direction) {}

    @Override
    public Optional<Comparison> compare(String slug, int before, int after) {
        List<Worded> both = database.list(
                WORDINGS,
                row -> new Worded(
                        line(row),
                        Wording.of(row, ""),
                        row.getString("language"),
                        Direction.valueOf(row.getString("direction"))),
                slug,
                before,
                after);
        return both.size() == 2 ? Optional.of(comparison(both.get(0), both.get(1))) : Optional.empty();
    }

    private static Comparison comparison(Worded before, Worded after) {
        Differences differences =
                Differences.between(before.wording(), after.wording(), Locale.forLanguageTag(after.language()));
        return new Comparison(
                before.line(),
                after.line(),
                after.language(),
                after.direction(),
                differences.found(),
                differences.more());
    }

    @Override
    public List<Correction> corrections(ArticleId id) {
        return told.of(id);
    }

    @Override
    public Page<Correction> corrections(int page, int size) {
        return told.page(page, size);
    }

    @Override
    public Optional<Retraction> retraction(String slug) {
        return database.first(RETRACTION, row -> new Retraction(row.getString(1), Database.instant(row, "at")), slug);
    }

    @Override
    public Optional<KeptPage> keptPage(String slug, int number) {
        return database.first(
                KEPT, row -> new KeptPage(new ArticleId(row.getLong("id")), row.getBytes("html")), slug, number);
    }

    @Override
    @Transactional
    public byte[] keepPage(ArticleId id, int number, byte[] page) {
        database.write(KEEP, id.value(), number, page);
        return database.list(
                        "select html from content.version_page where article_id = ? and number = ?",
                        row -> row.getBytes(1),
                        id.value(),
                        number)
                .get(0);
    }
}
