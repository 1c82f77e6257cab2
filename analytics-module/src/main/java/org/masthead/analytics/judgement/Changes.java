package org.masthead.analytics.judgement;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.masthead.analytics.Judgement;
import org.masthead.analytics.JudgementChange;
import org.masthead.analytics.mostviewed.Sql;

/** Which judgement was given to which days. */
final class Changes {
    private static final String COLUMNS = """
            select c.id, j.id, j.definition, j.bot_list, j.rule_set, nullif(c.from_day, '-infinity'), c.to_day, c.made_at,
                   c.made_by, c.note, c.taken_back_at, coalesce(c.taken_back_by, '')
            from analytics.judgement_change c join analytics.judgement j on j.id = c.judgement_id
            """;
    private static final Sql ALL = new Sql(COLUMNS + "order by c.id desc");
    private static final Sql ONE = new Sql(COLUMNS + "where c.id = ?");
    private static final Sql ADD = new Sql("""
            insert into analytics.judgement_change (judgement_id, from_day, to_day, made_by, note) values (?, ?, ?, ?, ?)
            returning id
            """);

    /** How the home began cannot be taken back. */
    private static final Sql TAKE_BACK = new Sql("""
            update analytics.judgement_change set taken_back_at = now(), taken_back_by = ?
            where id = ? and taken_back_at is null and from_day <> '-infinity'
            """);

    private static final Sql TALLIED = new Sql("""
            select min(day), max(day) from analytics.day_tally where day >= ? and day <= coalesce(?, 'infinity'::date)
            having count(*) > 0
            """);

    private Changes() {}

    static List<JudgementChange> all(Connection connection) throws SQLException {
        return ALL.list(connection, Changes::change);
    }

    static Optional<JudgementChange> one(Connection connection, int id) throws SQLException {
        return ONE.list(connection, Changes::change, id).stream().findFirst();
    }

    static JudgementChange add(
            Connection connection, Judgement judgement, LocalDate from, LocalDate to, String note, String by)
            throws SQLException {
        int id = ADD.first(connection, row -> row.getInt(1), judgement.id(), from, to, by, note);
        return one(connection, id).orElseThrow();
    }

    /** @return whether it held until now */
    static boolean takeBack(Connection connection, int id, String by) throws SQLException {
        return TAKE_BACK.update(connection, by, id) > 0;
    }

    /** The first and the last of these days that has been tallied. */
    static Optional<Span> tallied(Connection connection, LocalDate from, LocalDate to) throws SQLException {
        return TALLIED
                .list(
                        connection,
                        row -> new Span(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)),
                        from,
                        to)
                .stream()
                .findFirst();
    }

    private static JudgementChange change(ResultSet row) throws SQLException {
        return new JudgementChange(
                row.getInt(1),
                new Judgement(row.getInt(2), row.getInt(3), row.getString(4), row.getInt(5)),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                moment(row, 8),
                row.getString(9),
                row.getString(10),
                moment(row, 11),
                row.getString(12));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    record Span(LocalDate first, LocalDate last) {}
}
