package org.masthead.analytics.traffic;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.masthead.analytics.Receipt;
import org.masthead.analytics.ReportKind;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.mostviewed.Sql;

/** What was given out, remembered: one row for each content that a report had. */
final class Receipts {
    private static final Sql KEEP = new Sql("""
            with kept as (
              insert into analytics.report_receipt (report, parameters, sha256, tag, rows, bytes, provisional, made_at)
              values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id)
            insert into analytics.report_receipt_day
            select kept.id, d.* from kept, unnest(?::date[], ?::integer[], ?::text[], ?::integer[], ?::text[], ?::bigint[],
              ?::timestamptz[]) as d
            """);

    /** A provisional state is of use for as long as somebody may come back with its file. */
    private static final Sql FORGET = new Sql("""
            delete from analytics.report_receipt where id in (
              select id from analytics.report_receipt
              where provisional and made_at < ?::timestamptz - interval '100 days' order by id limit 1000)
            """);

    private static final String FIND =
            "select id, report, parameters, sha256, tag, rows, bytes, provisional, made_at from analytics.report_receipt ";
    private static final Sql BY_TAG =
            new Sql(FIND + "where report = ? and parameters = ? and tag = ? order by id desc limit 1");
    private static final Sql BY_DIGEST = new Sql(FIND + "where sha256 = ? order by id desc");
    private static final Sql DAYS = new Sql("""
            select day, definition, bot_list, rule_set, time_zone, rows_read, tallied_at from analytics.report_receipt_day
            where receipt = ? order by day
            """);

    private Receipts() {}

    static void keep(Connection connection, Receipt receipt) throws SQLException {
        KEEP.update(
                connection,
                receipt.order().kind().text(),
                receipt.order().query(),
                receipt.sha256(),
                receipt.tag(),
                receipt.rows(),
                receipt.bytes(),
                receipt.provisional(),
                receipt.madeAt().atOffset(ZoneOffset.UTC),
                array(connection, "date", receipt, Receipt.Day::day),
                array(connection, "integer", receipt, Receipt.Day::definition),
                array(connection, "text", receipt, Receipt.Day::botList),
                array(connection, "integer", receipt, Receipt.Day::ruleSet),
                array(connection, "text", receipt, Receipt.Day::timeZone),
                array(connection, "bigint", receipt, Receipt.Day::logRows),
                array(connection, "timestamptz", receipt, day -> day.talliedAt().atOffset(ZoneOffset.UTC)));
        FORGET.update(connection, receipt.madeAt().atOffset(ZoneOffset.UTC));
    }

    private static Object array(
            Connection connection, String type, Receipt receipt, Function<Receipt.Day, Object> column)
            throws SQLException {
        return connection.createArrayOf(
                type, receipt.days().stream().map(column).toArray());
    }

    static Optional<Receipt> tagged(Connection connection, ReportOrder order, String tag) throws SQLException {
        return found(
                connection, BY_TAG.list(connection, Receipts::kept, order.kind().text(), order.query(), tag));
    }

    /** The last one given out with this content; a file says nothing of its report's parameters, so they count if given. */
    static Optional<Receipt> of(Connection connection, String sha256, Optional<ReportOrder> order) throws SQLException {
        List<Kept> kept = BY_DIGEST.list(connection, Receipts::kept, sha256).stream()
                .filter(one -> order.isEmpty() || one.receipt.order().equals(order.get()))
                .toList();
        return found(connection, kept);
    }

    private static Optional<Receipt> found(Connection connection, List<Kept> kept) throws SQLException {
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(0).with(days(connection, kept.get(0).id)));
    }

    private static List<Receipt.Day> days(Connection connection, long receipt) throws SQLException {
        return DAYS.list(
                connection,
                row -> new Receipt.Day(
                        row.getObject(1, LocalDate.class),
                        row.getInt(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getString(5),
                        row.getLong(6),
                        row.getObject(7, OffsetDateTime.class).toInstant()),
                receipt);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        ReportKind kind = ReportKind.named(row.getString(2)).orElseThrow();
        return new Kept(
                row.getLong(1),
                new Receipt(
                        Orders.read(kind, row.getString(3)),
                        row.getString(5),
                        row.getString(4),
                        row.getLong(6),
                        row.getLong(7),
                        row.getBoolean(8),
                        row.getObject(9, OffsetDateTime.class).toInstant(),
                        List.of()));
    }

    private record Kept(long id, Receipt receipt) {
        Receipt with(List<Receipt.Day> days) {
            return new Receipt(
                    receipt.order(),
                    receipt.tag(),
                    receipt.sha256(),
                    receipt.rows(),
                    receipt.bytes(),
                    receipt.provisional(),
                    receipt.madeAt(),
                    days);
        }
    }
}
