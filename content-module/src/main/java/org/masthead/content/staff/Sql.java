package org.masthead.content.staff;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Statements on the one data source; within a transaction they join it. */
@ApplicationScoped
class Sql {
    @Resource(lookup = "jdbc/masthead")
    private DataSource dataSource;

    Sql() {}

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> Optional<T> first(Row<T> reader, String sql, Object... arguments) {
        return all(reader, sql, arguments).stream().findFirst();
    }

    <T> List<T> all(Row<T> reader, String sql, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The staff tables do not answer: " + e.getMessage(), e);
        }
    }

    int update(String sql, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The staff tables do not answer: " + e.getMessage(), e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else {
                statement.setObject(i + 1, arguments[i]);
            }
        }
        return statement;
    }
}
