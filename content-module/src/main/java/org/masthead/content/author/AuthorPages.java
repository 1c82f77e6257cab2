package org.masthead.content.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.masthead.content.AuthorView;
import org.masthead.content.database.Database;
import org.masthead.content.media.Pictures;

/** Authors as readers see them: one statement. */
@ApplicationScoped
public class AuthorPages {
    private static final String AT = "select w.id, w.slug, w.name, w.biography, " + Pictures.columns("m")
            + " from content.author w left join content.media m on m.id = w.portrait_id where w.slug = ?";

    private Database database;

    protected AuthorPages() {}

    @Inject
    public AuthorPages(Database database) {
        this.database = database;
    }

    public Optional<AuthorView> at(String slug) {
        return database.first(
                AT,
                row -> new AuthorView(
                        row.getLong("id"),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("biography"),
                        Pictures.picture(row)),
                slug);
    }
}
