package org.masthead.web.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class MigrationsIT {
    @Resource(lookup = "jdbc/masthead")
    private DataSource dataSource;

    @Test
    void everyModuleIsMigratedBeforeTheApplicationAnswers() throws SQLException {
        for (String module : Migrations.MODULES) {
            assertEquals(
                    0, count("select count(*) from " + module + ".flyway_schema_history where not success"), module);
            assertEquals(
                    1,
                    count("select count(*) from " + module
                            + ".flyway_schema_history where version = '001' and success"),
                    module);
        }
    }

    private int count(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
