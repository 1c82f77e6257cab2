package org.masthead.launcher;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL that the operator runs. It is asked once before anything else starts, so that a wrong address shows. */
final class OwnDatabase {
    private OwnDatabase() {}

    static Database checked(Settings settings) {
        var database = new Database(
                settings.text(Setting.DB_URL), settings.text(Setting.DB_USER), settings.text(Setting.DB_PASSWORD));
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < 14) {
                throw new StartRefused(
                        "The database at masthead.db.url is PostgreSQL " + version + "; Masthead needs 14 or newer.");
            }
            return database;
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database at masthead.db.url (" + database.url() + ") cannot be reached: "
                            + e.getMessage().lines().findFirst().orElse("no reason given")
                            + " Check masthead.db.url, masthead.db.user and masthead.db.password.",
                    e);
        }
    }
}
