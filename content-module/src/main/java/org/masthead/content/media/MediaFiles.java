package org.masthead.content.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.masthead.content.MediaLibrary.StoredFile;
import org.masthead.content.Picture;
import org.masthead.content.database.Database;

/** Finds a medium's file, for readers only while something public shows it: also a version that is not the newest. */
@ApplicationScoped
class MediaFiles {
    private static final String ANY =
            "select f.content_type, f.sha256, f.byte_size, f.file_name from content.media f where f.id = ?";
    private static final String IS_SHOWN = """
             and exists (
              select 1 from content.media m
              where (m.id = f.id or m.poster_id = f.id or m.captions_id = f.id)
                and (exists (select 1 from content.article_media l join content.public_article a on a.id = l.article_id
                             where l.media_id = m.id
                               and (a.lead_image_id = m.id or position('/media/' || m.id || '/' in a.body) > 0
                                 or exists (select 1 from content.article_version v
                                            where v.article_id = a.id and v.number <= a.published_version
                                              and (v.lead_image_id = m.id
                                                or position('/media/' || m.id || '/' in v.body) > 0))))
                  or exists (select 1 from content.gallery_item i join content.gallery g on g.id = i.gallery_id
                             where i.media_id = m.id and g.published_at <= content.moment())
                  or exists (select 1 from content.topic t where t.image_id = m.id)
                  or exists (select 1 from content.author w where w.portrait_id = m.id)))
            """;
    private static final String SHOWN = ANY + IS_SHOWN;
    private static final String PICTURES =
            "select " + Pictures.columns("f") + " from content.media f where f.kind = 'IMAGE'";
    private static final String SHOWN_PICTURE = PICTURES + " and f.id = ?" + IS_SHOWN;
    private static final String SOME_PICTURES = PICTURES + " and f.id = any (?)";

    private Database database;
    private Shelf shelf;

    protected MediaFiles() {}

    @Inject
    MediaFiles(Database database, Shelf shelf) {
        this.database = database;
        this.shelf = shelf;
    }

    Optional<StoredFile> any(long mediaId) {
        return database.first(ANY, this::file, mediaId);
    }

    Optional<StoredFile> shown(long mediaId) {
        return database.first(SHOWN, this::file, mediaId);
    }

    Optional<Picture> shownPicture(long mediaId) {
        return database.first(SHOWN_PICTURE, Pictures::picture, mediaId);
    }

    List<Picture> pictures(Collection<Long> mediaIds) {
        return mediaIds.isEmpty()
                ? List.of()
                : database.list(SOME_PICTURES, Pictures::picture, (Object) mediaIds.toArray(Long[]::new));
    }

    Path path(Picture picture) {
        return shelf.file(picture.sha256());
    }

    private StoredFile file(ResultSet row) throws SQLException {
        String sha256 = row.getString("sha256");
        return new StoredFile(
                shelf.file(sha256),
                row.getString("content_type"),
                sha256,
                row.getLong("byte_size"),
                row.getString("file_name"));
    }
}
