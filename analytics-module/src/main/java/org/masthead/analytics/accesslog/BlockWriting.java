package org.masthead.analytics.accesslog;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.masthead.analytics.viewlog.DayPartitions;
import org.masthead.analytics.viewlog.Dictionary;
import org.postgresql.PGConnection;

/** Writes blocks into the view log, each in the transaction of its chunk. */
final class BlockWriting {
    private static final String REMEMBER_DAY =
            "insert into analytics.import_day (import_id, day) values (?, ?) on conflict do nothing";
    private static final String OPEN_DAY = "insert into analytics.open_day (day) values (?)"
            + " on conflict (day) do update set changed_at = greatest(excluded.changed_at, clock_timestamp())";

    private final UUID importId;
    private final ViewLogRows rows;

    BlockWriting(UUID importId) {
        this.importId = importId;
        this.rows = new ViewLogRows(importId);
    }

    /** In the one order that keeps transactions from waiting for each other: days, dictionaries, rows. */
    void write(Connection connection, LogBlock block) throws SQLException {
        List<LocalDate> days = block.days().stream().map(LocalDate::ofEpochDay).toList();
        DayPartitions.ensure(connection, days);
        number(connection, Dictionary.PATH, block.path, block.rows);
        number(connection, Dictionary.AGENT, block.agent, block.rows);
        number(connection, Dictionary.REFERRER, block.referrer, block.rows);
        rows.copy(connection.unwrap(PGConnection.class).getCopyAPI(), block);
        note(connection, days);
    }

    private static void number(Connection connection, Dictionary dictionary, Text[] texts, int count)
            throws SQLException {
        Set<Text> unnumbered = new HashSet<>();
        for (int i = 0; i < count; i++) {
            if (texts[i] != null && texts[i].id == Text.UNNUMBERED) {
                unnumbered.add(texts[i]);
            }
        }
        if (!unnumbered.isEmpty()) {
            Map<String, Integer> ids = dictionary.ids(
                    connection, unnumbered.stream().map(text -> text.text).toList());
            unnumbered.forEach(text -> text.id = ids.get(text.text));
        }
    }

    private void note(Connection connection, Collection<LocalDate> days) throws SQLException {
        try (var remember = connection.prepareStatement(REMEMBER_DAY);
                var open = connection.prepareStatement(OPEN_DAY)) {
            for (LocalDate day : days) {
                remember.setObject(1, importId);
                remember.setObject(2, day);
                remember.addBatch();
                open.setObject(1, day);
                open.addBatch();
            }
            remember.executeBatch();
            open.executeBatch();
        }
    }
}
