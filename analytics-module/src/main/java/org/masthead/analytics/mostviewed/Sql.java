package org.masthead.analytics.mostviewed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One SQL statement; its arguments stand in the order of its question marks. */
public record Sql(String text) {
    public interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    public interface RowConsumer<T, X extends Exception> {
        void accept(T row) throws X;
    }

    private static final int FETCHED_AT_ONCE = 2000;

    /** @return how many rows it changed */
    public long update(Connection connection, Object... arguments) throws SQLException {
        try (var statement = prepared(connection, arguments)) {
            return statement.executeLargeUpdate();
        }
    }

    public <T> List<T> list(Connection connection, RowMapper<T> mapper, Object... arguments) throws SQLException {
        try (var statement = prepared(connection, arguments);
                var rows = statement.executeQuery()) {
            var list = new ArrayList<T>();
            while (rows.next()) {
                list.add(mapper.map(rows));
            }
            return list;
        }
    }

    /** Streams the rows by a cursor; needs a connection that does not commit by itself. */
    public <T, X extends Exception> void each(
            Connection connection, RowMapper<T> mapper, RowConsumer<T, X> consumer, Object... arguments)
            throws SQLException, X {
        try (var statement = prepared(connection, arguments)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(mapper.map(rows));
                }
            }
        }
    }

    /** For a statement that yields at least one row. */
    public <T> T first(Connection connection, RowMapper<T> mapper, Object... arguments) throws SQLException {
        return list(connection, mapper, arguments).get(0);
    }

    private PreparedStatement prepared(Connection connection, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        try {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }
}
