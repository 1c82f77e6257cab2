package org.masthead.web.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.content.TestDatabase;

class SampleNewsroomTest {
    private static final Path SHIPPED = Path.of("..", "deploy", "sample");

    @TempDir
    Path media;

    private final DataSource database = TestDatabase.migrated("content", "comments", "analytics");

    @Test
    void theShippedSampleLoadsInUnderTenSecondsAndFillsEveryList() throws SQLException, IOException {
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> assertTrue(load(SHIPPED)));

        assertTrue(count("select count(*) from content.article") >= 60);
        assertTrue(count("select count(*) from content.section") >= 6);
        assertTrue(count("select count(*) from content.tag") >= 40);
        assertTrue(count("select count(*) from content.author") >= 8);
        assertTrue(count("select count(*) from content.topic") >= 10);
        assertTrue(count("select count(*) from content.media where kind = 'IMAGE'") >= 24);
        assertTrue(count("select count(*) from content.media where kind = 'FILM'") >= 3);
        assertTrue(count("select count(*) from content.story_map") >= 1);
        assertTrue(
                count("select count(distinct (received_at at time zone 'UTC')::date) from analytics.view_log") >= 90);
    }

    @Test
    void eachMediaFileIsKeptUnderTheHashThatItsRowNames() throws SQLException, IOException {
        load(SHIPPED);

        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select sha256, byte_size from content.media")) {
            while (rows.next()) {
                Path file = media.resolve(rows.getString(1).substring(0, 2)).resolve(rows.getString(1));
                assertEquals(rows.getLong(2), Files.size(file));
            }
        }
    }

    @Test
    void aDatabaseThatHoldsArticlesIsLeftAlone() throws SQLException, IOException {
        load(SHIPPED);
        int before = count("select count(*) from content.article");

        assertFalse(load(SHIPPED));

        assertEquals(before, count("select count(*) from content.article"));
    }

    @Test
    void aSampleThatFailsMidwayLeavesNothing(@TempDir Path broken) throws SQLException, IOException {
        Files.createDirectory(broken.resolve("media"));
        Files.writeString(broken.resolve("1.sql"), "insert into content.tag (slug, name) values ('a', 'A');");
        Files.writeString(broken.resolve("2.sql"), "this is no SQL");

        assertThrows(SQLException.class, () -> load(broken));

        assertEquals(0, count("select count(*) from content.tag"));
    }

    private boolean load(Path sample) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            return new SampleNewsroom(sample, media, "UTC").loadInto(connection);
        }
    }

    private int count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
