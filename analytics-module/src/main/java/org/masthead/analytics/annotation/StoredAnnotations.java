package org.masthead.analytics.annotation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.masthead.analytics.Annotations;
import org.masthead.analytics.Days;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.Allowed;
import org.masthead.content.CurrentStaff;
import org.masthead.content.Role;
import org.masthead.content.SiteTime;

/** Annotations as rows; each call is one statement and joins the caller's transaction, if there is one. */
@ApplicationScoped
class StoredAnnotations implements Annotations {
    private static final int AT_MOST = 200;
    private static final String ROW =
            "select id, day, kind, article_id, text, author, at, changed_at from analytics.annotation ";
    private static final String LATEST = " order by day desc, id desc limit ?";

    private static final Sql OF_SITE = new Sql(ROW + "where article_id is null and day between ? and ?" + LATEST);
    private static final Sql OF_ARTICLE =
            new Sql(ROW + "where (article_id is null or article_id = ?) and day between ? and ?" + LATEST);
    private static final Sql PAGE = new Sql(ROW + "order by day desc, id desc limit ? offset ?");
    private static final Sql FIND = new Sql(ROW + "where id = ?");
    private static final Sql WRITE = new Sql("""
            insert into analytics.annotation (day, kind, article_id, text, author, at)
            values (?, 'NOTE', ?, ?, ?, ?) returning id
            """);
    private static final Sql CHANGE = new Sql("""
            update analytics.annotation set day = ?, text = ?, changed_at = ? where id = ? and kind = 'NOTE'
            """);
    private static final Sql DELETE = new Sql("delete from analytics.annotation where id = ?");
    private static final Sql NOTE = new Sql("""
            insert into analytics.annotation (day, kind, article_id, text, author, at, origin)
            values (?, ?, ?, ?, '', ?, ?) on conflict (origin) do nothing
            """);

    @Resource(lookup = "jdbc/masthead")
    private DataSource database;

    private SiteTime time;
    private CurrentStaff staff;

    protected StoredAnnotations() {}

    @Inject
    StoredAnnotations(SiteTime time, CurrentStaff staff) {
        this.time = time;
        this.staff = staff;
    }

    StoredAnnotations(DataSource database, SiteTime time, CurrentStaff staff) {
        this(time, staff);
        this.database = database;
    }

    @Override
    @Allowed({Role.EDITOR, Role.ANALYST})
    public List<Annotation> ofSite(Days days) {
        return oldestFirst(OF_SITE, days.from(), days.to(), AT_MOST);
    }

    @Override
    @Allowed({Role.EDITOR, Role.ANALYST})
    public List<Annotation> ofArticle(long article, Days days) {
        return oldestFirst(OF_ARTICLE, article, days.from(), days.to(), AT_MOST);
    }

    private List<Annotation> oldestFirst(Sql sql, Object... arguments) {
        List<Annotation> latest = with(connection -> sql.list(connection, StoredAnnotations::annotation, arguments));
        Collections.reverse(latest);
        return latest;
    }

    @Override
    @Allowed({Role.EDITOR, Role.ANALYST})
    public List<Annotation> page(int number, int size) {
        return with(connection ->
                PAGE.list(connection, StoredAnnotations::annotation, size, (long) size * (Math.max(1, number) - 1)));
    }

    @Override
    @Allowed({Role.EDITOR, Role.ANALYST})
    public Optional<Annotation> find(long id) {
        return with(connection -> FIND.list(connection, StoredAnnotations::annotation, id).stream()
                .findFirst());
    }

    @Override
    @Allowed({Role.EDITOR, Role.ANALYST})
    public long write(LocalDate day, long article, String text) {
        String clean = checked(day, text);
        return with(connection -> WRITE.first(
                connection,
                row -> row.getLong(1),
                day,
                article == 0 ? null : article,
                clean,
                staff.caller().name(),
                now()));
    }

    @Override
    @Allowed({Role.EDITOR, Role.ANALYST})
    public void change(long id, LocalDate day, String text) {
        String clean = checked(day, text);
        if (with(connection -> CHANGE.update(connection, day, clean, now(), id)) == 0) {
            throw new IllegalArgumentException("Only a note that a person wrote can be changed, while it is there.");
        }
    }

    private static String checked(LocalDate day, String text) {
        String clean = text == null ? "" : text.strip();
        if (day == null) {
            throw new IllegalArgumentException("Say which day the note is about.");
        }
        if (clean.isEmpty()) {
            throw new IllegalArgumentException("A note says something.");
        }
        if (clean.length() > LONGEST) {
            throw new IllegalArgumentException("A note has at most " + LONGEST + " characters.");
        }
        return clean;
    }

    @Override
    @Allowed({Role.EDITOR, Role.ANALYST})
    public void delete(long id) {
        find(id).ifPresent(annotation -> {
            if (annotation.kind() != Kind.NOTE) {
                throw new IllegalArgumentException("What the system noted stays.");
            }
            with(connection -> DELETE.update(connection, id));
        });
    }

    @Override
    public void note(LocalDate day, Kind kind, long article, String text, String origin) {
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        with(connection ->
                NOTE.update(connection, day, kind.name(), article == 0 ? null : article, bounded, now(), origin));
    }

    private static Annotation annotation(ResultSet row) throws SQLException {
        return new Annotation(
                row.getLong("id"),
                row.getObject("day", LocalDate.class),
                Kind.valueOf(row.getString("kind")),
                row.getLong("article_id"),
                row.getString("text"),
                row.getString("author"),
                instant(row, "at"),
                instant(row, "changed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private OffsetDateTime now() {
        return time.clock().instant().atOffset(ZoneOffset.UTC);
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the annotations could not be reached", e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
