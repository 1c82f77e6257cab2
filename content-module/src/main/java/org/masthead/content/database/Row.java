package org.masthead.content.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes one record of the row that the result stands on. */
@FunctionalInterface
public interface Row<T> {
    T read(ResultSet row) throws SQLException;
}
