package org.masthead.content.section;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.masthead.content.Named;
import org.masthead.content.SectionView;
import org.masthead.content.database.Database;

/** Sections as readers see them: one statement. */
@ApplicationScoped
public class SectionPages {
    private static final String AT = """
            with recursive here as (
              select id, parent_id, slug, name, description, 0 as distance from content.section where slug = ?
              union all
              select p.id, p.parent_id, p.slug, p.name, p.description, h.distance - 1
              from content.section p join here h on p.id = h.parent_id
              where h.distance > -50)
            select id, slug, name, description, distance, 0 as position from here
            union all
            select c.id, c.slug, c.name, '', 1, c.position
            from content.section c join here h on c.parent_id = h.id and h.distance = 0
            order by distance, position, name, id
            """;

    private Database database;

    protected SectionPages() {}

    @Inject
    public SectionPages(Database database) {
        this.database = database;
    }

    private record Around(Named named, String description, int distance) {}

    public Optional<SectionView> at(String slug) {
        List<Around> around = database.list(
                AT,
                row -> new Around(
                        new Named(row.getLong("id"), row.getString("slug"), row.getString("name")),
                        row.getString("description"),
                        row.getInt("distance")),
                slug);
        return around.stream().filter(one -> one.distance() == 0).findFirst().map(self -> view(self, around));
    }

    private static SectionView view(Around self, List<Around> around) {
        List<Named> path = around.stream()
                .filter(one -> one.distance() <= 0)
                .map(Around::named)
                .toList();
        List<Named> children = around.stream()
                .filter(one -> one.distance() > 0)
                .map(Around::named)
                .toList();
        Named named = self.named();
        return new SectionView(named.id(), named.slug(), named.name(), self.description(), path, children);
    }

    public List<Named> top() {
        return database.list(
                "select id, slug, name from content.section where parent_id is null order by position, name, id",
                row -> new Named(row.getLong("id"), row.getString("slug"), row.getString("name")));
    }
}
