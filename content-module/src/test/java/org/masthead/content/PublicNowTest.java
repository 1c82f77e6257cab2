package org.masthead.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The view {@code content.public_article} is the one predicate; here it is asked about pinned moments. */
class PublicNowTest {
    private static final String NOON = "2025-02-25T12:00:00Z";
    private static DataSource database;

    @BeforeAll
    static void articles() throws SQLException {
        database = TestDatabase.migrated("content");
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into content.article (slug, headline, state, starts_at, published_at, embargo_at, ends_at) values
                      ('draft', 'x', 'DRAFT', null, null, null, null),
                      ('at-noon', 'x', 'SCHEDULED', '2025-02-25T12:00:00Z', '2025-02-25T12:00:00Z', null, null),
                      ('embargoed', 'x', 'PUBLISHED', '2025-02-25T10:00:00Z', '2025-02-25T10:00:00Z', '2025-02-25T12:00:00Z', null),
                      ('until-noon', 'x', 'PUBLISHED', '2025-02-25T10:00:00Z', '2025-02-25T10:00:00Z', null, '2025-02-25T12:00:00Z')
                    """);
        }
    }

    @Test
    void aSecondBeforeTheMomentNothingIsOut() throws SQLException {
        assertEquals(List.of("until-noon"), publicAt(Instant.parse(NOON).minusSeconds(1)));
    }

    @Test
    void atTheMomentItIsOutAndWhatEndsIsGone() throws SQLException {
        assertEquals(List.of("at-noon", "embargoed"), publicAt(Instant.parse(NOON)));
    }

    private static List<String> publicAt(Instant moment) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var pin = connection.prepareStatement("select set_config('masthead.moment', ?, true)")) {
                pin.setString(1, moment.toString());
                pin.execute();
            }
            var slugs = new ArrayList<String>();
            try (var rows = connection
                    .createStatement()
                    .executeQuery("select slug from content.public_article order by slug")) {
                while (rows.next()) {
                    slugs.add(rows.getString(1));
                }
            }
            return slugs;
        }
    }
}
