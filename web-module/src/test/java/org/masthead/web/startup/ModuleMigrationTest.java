package org.masthead.web.startup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.masthead.content.TestDatabase;

class ModuleMigrationTest {
    private final DataSource database = TestDatabase.migrated();

    @Test
    void everyModuleOfThisProgramMigratesFromNothingAndAgainFromThere() {
        for (int start = 0; start < 2; start++) {
            for (String module : Migrations.MODULES) {
                assertDoesNotThrow(() -> new ModuleMigration(module, database).run(), module);
            }
        }
    }

    @Test
    void aDatabaseNewerThanThisProgramIsRefusedInOneLineThatSaysWhatToDo() throws SQLException {
        new ModuleMigration("content", database).run();
        pretendAppliedVersion("content", "900");

        var refusal = assertThrows(IllegalStateException.class, () -> new ModuleMigration("content", database).run());

        assertEquals(1, refusal.getMessage().lines().count());
        assertTrue(refusal.getMessage().contains("newer than this program"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("900"), refusal.getMessage());
    }

    @Test
    void aMigrationWhoseFileWasChangedAfterwardsIsRefusedInOneLine() throws SQLException {
        new ModuleMigration("content", database).run();
        execute("update content.flyway_schema_history set checksum = checksum + 1 where version = '001'");

        var refusal = assertThrows(IllegalStateException.class, () -> new ModuleMigration("content", database).run());

        assertEquals(1, refusal.getMessage().lines().count());
        assertTrue(refusal.getMessage().contains("\"content\""), refusal.getMessage());
    }

    private void pretendAppliedVersion(String module, String version) throws SQLException {
        execute("insert into " + module + ".flyway_schema_history"
                + " (installed_rank, version, description, type, script, installed_by, execution_time, success)"
                + " select max(installed_rank) + 1, '" + version
                + "', 'from the future', 'SQL', 'V900__from_the_future.sql', 'test', 1, true"
                + " from " + module + ".flyway_schema_history");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
