package org.masthead.analytics.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.masthead.analytics.Imported;
import org.masthead.analytics.mostviewed.Sql;
import org.masthead.content.Page;

/** The imports there were, each known as long as what it brought in. */
@ApplicationScoped
public class ImportRecords {
    private static final String COLUMNS = """
            select import_id, kind, format, title, requested_by, requested_at, state, undone_by,
                   least((select min(day) from analytics.import_day d where d.import_id = i.import_id),
                         (select min(day) from analytics.outside_total t where t.import_id = i.import_id)) as first_day,
                   greatest((select max(day) from analytics.import_day d where d.import_id = i.import_id),
                            (select max(day) from analytics.outside_total t where t.import_id = i.import_id)) as last_day
            from analytics.log_import i
            """;
    private static final Sql NEWEST = new Sql(COLUMNS + " order by requested_at desc, import_id limit ? offset ?");
    private static final Sql ONE = new Sql(COLUMNS + " where import_id = ?");
    private static final Sql COUNT = new Sql("select count(*) from analytics.log_import");
    private static final Sql BEGIN = new Sql("""
            insert into analytics.log_import (import_id, kind, title, requested_by, requested_at, state)
            values (?, ?, ?, ?, clock_timestamp(), 'under-way')""");
    private static final Sql END = new Sql("update analytics.log_import set state = ? where import_id = ?");
    private static final Sql CLAIM = new Sql("""
            update analytics.log_import set undone_by = ?, state = 'taking-back'
            where import_id = ? and state not in ('under-way', 'taking-back', 'taken-back')""");

    private static final Sql ENDED = new Sql("""
            select d.day from analytics.import_day d join analytics.archived_day a on a.day = d.day
            where d.import_id = ? and a.state = 'ended' order by d.day""");

    private final DataSource database;

    @Inject
    ImportRecords(ImportDatabase database) {
        this(database.source());
    }

    public ImportRecords(DataSource database) {
        this.database = database;
    }

    protected ImportRecords() {
        this((DataSource) null);
    }

    public void begin(UUID id, String kind, String title, String requestedBy) throws SQLException {
        try (Connection connection = database.getConnection()) {
            BEGIN.update(connection, id, kind, title, requestedBy);
        }
    }

    void ended(UUID id, Imported.State state) throws SQLException {
        try (Connection connection = database.getConnection()) {
            END.update(connection, state.text(), id);
        }
    }

    /** False when it is under way, or somebody took it back or is about to. */
    boolean claim(UUID id, UUID takenBackBy) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return CLAIM.update(connection, takenBackBy, id) > 0;
        }
    }

    Page<Imported> newest(int page, int size) throws SQLException {
        try (Connection connection = database.getConnection()) {
            List<Imported> imports = NEWEST.list(connection, ImportRecords::imported, size, (page - 1L) * size);
            return new Page<>(imports, page, size, COUNT.first(connection, row -> row.getLong(1)));
        }
    }

    public Optional<Imported> find(UUID id) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return ONE.list(connection, ImportRecords::imported, id).stream().findFirst();
        }
    }

    /** Its days whose single views are kept no longer. */
    List<LocalDate> ended(UUID id) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return ENDED.list(connection, row -> row.getObject(1, LocalDate.class), id);
        }
    }

    private static Imported imported(ResultSet row) throws SQLException {
        return new Imported(
                row.getObject("import_id", UUID.class),
                row.getString("kind"),
                row.getString("format"),
                row.getString("title"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                Imported.State.of(row.getString("state")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("undone_by", UUID.class));
    }
}
