package org.masthead.analytics.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.masthead.analytics.WatchedFile;
import org.masthead.analytics.mostviewed.Sql;

/** Which files of the watched folder were dealt with: a name, a size and a time once each. */
@ApplicationScoped
class WatchedFiles {
    private static final String COLUMNS =
            "select name, bytes, modified, import_id, outcome, detail, noted_at from analytics.watched_file";
    private static final Sql NEWEST = new Sql(COLUMNS + " order by noted_at desc, name limit ?");
    private static final Sql ONE = new Sql(COLUMNS + " where name = ? and bytes = ? and modified = ?");
    private static final Sql NOTE = new Sql("""
            insert into analytics.watched_file (name, bytes, modified, import_id, outcome, detail, noted_at)
            values (?, ?, ?, ?, ?, ?, clock_timestamp()) on conflict do nothing""");
    private static final Sql UNDER_WAY = new Sql("""
            select count(*) from analytics.watched_file w join analytics.log_import i using (import_id)
            where i.state = 'under-way'""");
    private static final Sql COMPLETED =
            new Sql("select count(*) from analytics.log_import where import_id = ? and state = 'completed'");

    private final DataSource database;

    @Inject
    WatchedFiles(ImportDatabase database) {
        this(database.source());
    }

    WatchedFiles(DataSource database) {
        this.database = database;
    }

    protected WatchedFiles() {
        this((DataSource) null);
    }

    List<WatchedFile> newest(int atMost) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return NEWEST.list(connection, WatchedFiles::file, atMost);
        }
    }

    Optional<WatchedFile> find(FolderLook.Found file) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return ONE.list(connection, WatchedFiles::file, file.name(), file.bytes(), time(file)).stream()
                    .findFirst();
        }
    }

    void note(FolderLook.Found file, UUID importId, String outcome, String detail) throws SQLException {
        try (Connection connection = database.getConnection()) {
            NOTE.update(connection, file.name(), file.bytes(), time(file), importId, outcome, detail);
        }
    }

    /** Whether a file that was taken up before is still being imported: they go in order. */
    boolean isOneUnderWay() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return UNDER_WAY.first(connection, row -> row.getLong(1)) > 0;
        }
    }

    boolean isCompleted(UUID importId) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return COMPLETED.first(connection, row -> row.getLong(1), importId) > 0;
        }
    }

    private static OffsetDateTime time(FolderLook.Found file) {
        return file.modified().atOffset(ZoneOffset.UTC);
    }

    private static WatchedFile file(ResultSet row) throws SQLException {
        return new WatchedFile(
                row.getString("name"),
                row.getLong("bytes"),
                row.getObject("modified", OffsetDateTime.class).toInstant(),
                row.getObject("import_id", UUID.class),
                row.getString("outcome"),
                row.getString("detail"),
                row.getObject("noted_at", OffsetDateTime.class).toInstant());
    }
}
