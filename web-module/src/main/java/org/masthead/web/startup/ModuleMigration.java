package org.masthead.web.startup;

import java.util.Arrays;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Brings one module's schema to the version that this program carries, or refuses in one line. */
class ModuleMigration {
    private final String module;
    private final Flyway flyway;

    ModuleMigration(String module, DataSource dataSource) {
        this.module = module;
        this.flyway = Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .schemas(module)
                .createSchemas(true)
                .locations("classpath:db/migration/" + module)
                .failOnMissingLocations(true)
                .load();
    }

    void run() {
        refuseNewer();
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new IllegalStateException(
                    "The database's schema \"" + module + "\" cannot be brought to this version: "
                            + e.getMessage().replaceAll("\\s+", " "),
                    e);
        }
        assertApplied();
    }

    private void refuseNewer() {
        MigrationInfo current = flyway.info().current();
        if (current != null
                && current.getVersion() != null
                && current.getVersion().isNewerThan(newest())) {
            throw new IllegalStateException("The database is newer than this program: its schema \"" + module
                    + "\" is at version " + current.getVersion() + ", this program knows up to " + newest()
                    + ". Start the newer Masthead, or restore a backup that was made before its upgrade.");
        }
    }

    private void assertApplied() {
        MigrationInfo current = flyway.info().current();
        if (current == null || !current.getVersion().equals(newest())) {
            throw new IllegalStateException("The database's schema \"" + module + "\" is at version "
                    + (current == null ? "none" : current.getVersion()) + " after migrating, not at " + newest() + ".");
        }
    }

    /** The newest version among the files in this program, not among what the database says. */
    private MigrationVersion newest() {
        return Arrays.stream(flyway.info().all())
                .filter(info -> !info.getState().isApplied() || info.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(MigrationVersion::compareTo)
                .orElse(MigrationVersion.EMPTY);
    }
}
