package org.masthead.content;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import javax.sql.DataSource;
import org.masthead.content.database.Database;
import org.masthead.content.database.Row;

/** Counts what reading costs: the statements, and the blocks that PostgreSQL touched for them. */
public final class ExplainedDatabase extends Database {
    private int statements;
    private long blocks;

    public ExplainedDatabase(DataSource source) {
        super(source);
    }

    @Override
    public <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        statements++;
        String plan = super.list("explain (analyze, buffers, format json) " + sql, it -> it.getString(1), parameters)
                .get(0);
        try (var reader = Json.createReader(new StringReader(plan))) {
            var root = reader.readArray().getJsonObject(0).getJsonObject("Plan");
            blocks += root.getInt("Shared Hit Blocks") + root.getInt("Shared Read Blocks");
        }
        return super.list(sql, row, parameters);
    }

    public int statements() {
        return statements;
    }

    public long blocks() {
        return blocks;
    }
}
