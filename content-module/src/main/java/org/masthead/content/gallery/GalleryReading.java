package org.masthead.content.gallery;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.masthead.content.Galleries;
import org.masthead.content.GalleryCard;
import org.masthead.content.GalleryKind;
import org.masthead.content.GalleryView;
import org.masthead.content.GalleryView.Chapter;
import org.masthead.content.Page;
import org.masthead.content.database.Database;
import org.masthead.content.media.Pictures;

@ApplicationScoped
class GalleryReading implements Galleries {
    private static final String PUBLIC = " g.published_at <= content.moment() ";
    private static final String NEWEST = " order by g.published_at desc, g.id desc ";
    private static final String CARD = """
             g.id, g.slug, g.kind, g.title, g.description, g.published_at,
             (select count(*) from content.gallery_item i where i.gallery_id = g.id) as items,
             (select coalesce(sum(d.duration_ms), 0) from content.gallery_item i
              join content.media d on d.id = i.media_id and d.kind = 'FILM' where i.gallery_id = g.id) as playing,
            """ + Pictures.columns("m");
    private static final String COVER = """
             left join lateral (
               select coalesce(d.poster_id, case when d.kind = 'IMAGE' then d.id end) as media_id
               from content.gallery_item i join content.media d on d.id = i.media_id
               where i.gallery_id = g.id order by i.position limit 1) cover on true
             left join content.media m on m.id = cover.media_id
            """;
    private static final String LATEST = "select" + CARD + """
             from (values ('PHOTO', 1), ('FILM', 2)) kinds (kind, place)
             cross join lateral (
               select * from content.gallery g where g.kind = kinds.kind and %s %s limit ?) g
            """.formatted(PUBLIC, NEWEST) + COVER
            + " order by kinds.place, g.published_at desc, g.id desc";
    private static final String WHOLE =
            "select g.id, g.slug, g.kind, g.title, g.description, g.published_at, i.position, "
                    + Pictures.columns("m", "coalesce(nullif(i.caption, ''), d.caption)") + """
             , d.id as film_id, d.file_name as film_name, d.content_type as film_type, d.captions_id, d.duration_ms,
             d.kind = 'FILM' as is_film, d.width as film_width, d.height as film_height, d.transcript,
             (select array_agg(c.starts_ms order by c.starts_ms) from content.film_chapter c where c.media_id = d.id) as starts,
             (select array_agg(c.title order by c.starts_ms) from content.film_chapter c where c.media_id = d.id) as titles
             from content.gallery g
             left join content.gallery_item i on i.gallery_id = g.id
             left join content.media d on d.id = i.media_id
             left join content.media m on m.id = case when d.kind = 'FILM' then d.poster_id else d.id end
             where g.slug = any(?) and g.published_at <= content.moment() order by g.id, i.position
            """;

    private static final String CHAPTERS = """
            select c.starts_ms, c.title from content.film_chapter c
            where c.media_id = ? and exists (
              select 1 from content.gallery_item i join content.gallery g on g.id = i.gallery_id
              where i.media_id = c.media_id and g.published_at <= content.moment())
            order by c.starts_ms
            """;

    private Database database;

    protected GalleryReading() {}

    @Inject
    GalleryReading(Database database) {
        this.database = database;
    }

    @Override
    public Page<GalleryCard> newest(GalleryKind kind, int page, int size) {
        List<GalleryCard> cards = database.list(
                "select" + CARD + " from content.gallery g" + COVER + " where g.kind = ? and" + PUBLIC + NEWEST
                        + "limit ? offset ?",
                GalleryReading::card,
                kind.name(),
                size,
                (page - 1L) * size);
        long total =
                database.number("select count(*) from content.gallery g where g.kind = ? and" + PUBLIC, kind.name());
        return new Page<>(cards, page, size, total);
    }

    @Override
    public Optional<GalleryView> bySlug(String slug) {
        return Optional.ofNullable(bySlugs(List.of(slug)).get(slug));
    }

    @Override
    public Map<String, GalleryView> bySlugs(Collection<String> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : database.list(WHOLE, GalleryReading::opened, (Object) slugs.toArray(String[]::new)).stream()
                        .collect(toMap(GalleryView::slug, Function.identity(), GalleryReading::joined));
    }

    @Override
    public List<Chapter> chapters(long film) {
        return database.list(CHAPTERS, row -> new Chapter(row.getInt("starts_ms"), row.getString("title")), film);
    }

    @Override
    public List<GalleryCard> latest(int each) {
        return database.list(LATEST, GalleryReading::card, each);
    }

    private static GalleryCard card(ResultSet row) throws SQLException {
        return new GalleryCard(
                row.getLong("id"),
                row.getString("slug"),
                GalleryKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("description"),
                Pictures.picture(row),
                row.getInt("items"),
                row.getInt("playing"),
                Database.instant(row, "published_at"));
    }

    private static GalleryView joined(GalleryView gallery, GalleryView next) {
        return new GalleryView(
                gallery.id(),
                gallery.slug(),
                gallery.kind(),
                gallery.title(),
                gallery.description(),
                Stream.concat(gallery.items().stream(), next.items().stream()).toList(),
                gallery.publishedAt());
    }

    /** A gallery with the item of its row, or with none. */
    private static GalleryView opened(ResultSet row) throws SQLException {
        return new GalleryView(
                row.getLong("id"),
                row.getString("slug"),
                GalleryKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("description"),
                row.getObject("position") == null ? List.of() : List.of(item(row)),
                Database.instant(row, "published_at"));
    }

    private static GalleryView.Item item(ResultSet row) throws SQLException {
        GalleryView.Film film = row.getBoolean("is_film")
                ? new GalleryView.Film(
                        row.getLong("film_id"),
                        row.getString("film_name"),
                        row.getString("film_type"),
                        row.getObject("captions_id", Long.class),
                        row.getInt("duration_ms"),
                        row.getInt("film_width"),
                        row.getInt("film_height"),
                        row.getString("transcript"),
                        chapters(row.getArray("starts"), row.getArray("titles")))
                : null;
        return new GalleryView.Item(Pictures.picture(row), film);
    }

    /** Two arrays of one order; null when there are none. */
    private static List<Chapter> chapters(Array starts, Array titles) throws SQLException {
        if (starts == null) {
            return List.of();
        }
        Integer[] times = (Integer[]) starts.getArray();
        String[] names = (String[]) titles.getArray();
        return IntStream.range(0, times.length)
                .mapToObj(i -> new Chapter(times[i], names[i]))
                .toList();
    }
}
