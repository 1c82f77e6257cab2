package org.masthead.content.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * SQL statements on the site's database, in the caller's transaction where there is one. Parameters may be strings,
 * numbers, booleans, instants, dates, nulls and arrays of strings or longs.
 *
 * <pre>{@code
 * List<String> slugs = database.list("select slug from content.public_article where kind = ?", row -> row.getString(1), "NEWS");
 * }</pre>
 */
@ApplicationScoped
public class Database {
    /** A database that says nothing for so long is as good as away: whoever reads is not kept waiting for it. */
    private static final int PATIENCE_SECONDS = 10;

    @Resource(lookup = "jdbc/masthead")
    private DataSource source;

    protected Database() {}

    public Database(DataSource source) {
        this.source = source;
    }

    public <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        try (Connection connection = source.getConnection()) {
            return patiently(connection, sql, row, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused to read: " + e.getMessage(), e);
        }
    }

    private static <T> List<T> patiently(Connection connection, String sql, Row<T> row, Object... parameters)
            throws SQLException {
        connection.setNetworkTimeout(Runnable::run, PATIENCE_SECONDS * 1_000);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                var result = new ArrayList<T>();
                while (rows.next()) {
                    result.add(row.read(rows));
                }
                return result;
            }
        } finally {
            if (!connection.isClosed()) {
                connection.setNetworkTimeout(Runnable::run, 0);
            }
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
        return list(sql, row, parameters).stream().findFirst();
    }

    /** The number in the only row and column. */
    public long number(String sql, Object... parameters) {
        return list(sql, row -> row.getLong(1), parameters).get(0);
    }

    /** @return how many rows were written */
    public int write(String sql, Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused to write: " + e.getMessage(), e);
        }
    }

    /** Null stays null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static void bind(Connection connection, PreparedStatement statement, Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, asSql(connection, parameters[i]));
        }
    }

    private static Object asSql(Connection connection, Object parameter) throws SQLException {
        if (parameter instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (parameter instanceof String[] texts) {
            return connection.createArrayOf("text", texts);
        }
        if (parameter instanceof Long[] numbers) {
            return connection.createArrayOf("bigint", numbers);
        }
        return parameter;
    }
}
