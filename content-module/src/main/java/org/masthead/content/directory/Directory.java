package org.masthead.content.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.content.Picture;
import org.masthead.content.PublicAddresses;
import org.masthead.content.database.Database;
import org.masthead.content.media.Pictures;

@ApplicationScoped
class Directory implements PublicAddresses {
    private Database database;

    protected Directory() {}

    @Inject
    Directory(Database database) {
        this.database = database;
    }

    @Override
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (Listing listing : Listing.values()) {
            parts.addAll(database.list(
                    listing.parts(),
                    row -> new Part(listing.kind(), row.getInt("part") + 1, Database.instant(row, "changed_at"))));
        }
        return parts;
    }

    @Override
    public List<Listed> in(Kind kind, int part) {
        long first = (part - 1L) * PART + 1;
        Map<String, Listed> bySlug = new LinkedHashMap<>();
        database.list(Listing.of(kind).addresses(), Directory::pictured, first, first + PART - 1)
                .forEach(row -> bySlug.computeIfAbsent(
                                row.slug(), slug -> new Listed(slug, row.changedAt(), new ArrayList<>()))
                        .pictures()
                        .addAll(row.pictures()));
        return List.copyOf(bySlug.values());
    }

    private static Listed pictured(ResultSet row) throws SQLException {
        Picture picture = Pictures.picture(row);
        Instant changed = Database.instant(row, "changed_at");
        boolean isShown = picture != null && !picture.placeholder();
        return new Listed(row.getString("slug"), changed, isShown ? List.of(picture) : List.of());
    }
}
