package org.masthead.content.section;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.masthead.content.Named;
import org.masthead.content.Signposts;
import org.masthead.content.database.Database;

@ApplicationScoped
class SignpostReading implements Signposts {
    private static final String STANDING = """
            select true as is_section, id, slug, name, position::bigint as place from content.section where parent_id is null
            union all
            (select false, p.id, p.slug, p.headline, 0 from content.public_article p where p.kind = 'PAGE'
             order by p.headline, p.id limit 12)
            order by is_section desc, place, name, id
            """;

    private Database database;

    protected SignpostReading() {}

    @Inject
    SignpostReading(Database database) {
        this.database = database;
    }

    private record Sign(boolean isSection, Named named) {}

    @Override
    public Signs standing() {
        List<Sign> signs = database.list(
                STANDING,
                row -> new Sign(
                        row.getBoolean("is_section"),
                        new Named(row.getLong("id"), row.getString("slug"), row.getString("name"))));
        return new Signs(named(signs, true), named(signs, false));
    }

    private static List<Named> named(List<Sign> signs, boolean sections) {
        return signs.stream()
                .filter(sign -> sign.isSection() == sections)
                .map(Sign::named)
                .toList();
    }
}
