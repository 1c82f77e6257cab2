package org.masthead.content.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.content.CatalogueChanged;
import org.masthead.content.Focus;
import org.masthead.content.Frame;
import org.masthead.content.ImportedContent.Outcome;
import org.masthead.content.Keepsakes;
import org.masthead.content.MediaLibrary.NewPicture;
import org.masthead.content.Picture;
import org.masthead.content.RecordedEvents;
import org.masthead.content.Rendition;
import org.masthead.content.Rendition.Format;
import org.masthead.content.SiteTime;
import org.masthead.content.TestDatabase;
import org.masthead.content.TestEntities;
import org.masthead.content.database.Database;

class StoredMediaTest {
    @TempDir
    private static Path folder;

    private static final List<Object> EVENTS = new ArrayList<>();
    private static Database database;
    private static TestEntities entities;
    private static MediaFiling filing;
    private static StoredMedia library;

    @BeforeAll
    static void open() {
        var source = TestDatabase.migrated("content");
        database = new Database(source);
        entities = new TestEntities("content", source);
        var shelf = new Shelf(folder);
        filing = new MediaFiling(
                shelf,
                new Media(entities.manager()),
                new SiteTime(Clock.systemUTC()),
                new DrawingRoom(),
                new RecordedEvents(EVENTS));
        library = new StoredMedia(
                filing,
                new MediaFiles(database, shelf),
                new Renditions(new Keepsakes(folder.resolve("renditions")), new DrawingRoom()));
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void aPictureIsKeptOnceUnderItsSum() throws IOException {
        byte[] picture = picture("png", 3, 2);
        long first = add(picture, named("../quay photo.png"));
        long second = add(picture, named("again.png"));
        assertNotEquals(first, second);
        var file = library.file(first).orElseThrow();
        assertEquals(file.path(), library.file(second).orElseThrow().path());
        assertEquals(folder.resolve(file.sha256().substring(0, 2)).resolve(file.sha256()), file.path());
        assertArrayEquals(picture, Files.readAllBytes(file.path()));
        assertEquals("image/png", file.contentType());
        assertEquals("quay-photo.png", file.fileName());
        assertEquals(3, database.number("select width from content.media where id = ?", first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "gif"})
    void otherFormatsAreKnownByTheirFirstBytes(String format) throws IOException {
        long id = add(picture(format, 5, 4), named("x." + format));
        assertEquals("image/" + format, library.file(id).orElseThrow().contentType());
    }

    @Test
    void aWebPictureSaysItsSizeInItsHead() throws IOException {
        long id = add(TestPictures.webp(1200, 800), named("x.webp"));
        assertEquals("image/webp", library.file(id).orElseThrow().contentType());
        assertEquals(800, database.number("select height from content.media where id = ?", id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<svg onload='x()'/>", "GIF89a"})
    void whatIsNoPictureIsRefusedInASentence(String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        var refused = assertThrows(IllegalArgumentException.class, () -> add(bytes, named("x.png")));
        assertTrue(refused.getMessage().contains("no picture"), refused.getMessage());
        assertNothingHalfDone();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00ff\u00d8\u00ff damaged",
                "\u00ff\u00d8",
                "\u00ff\u00d8\u00ff\u00e0\0\0",
                "\u00ff\u00d8\u00ff\u00da\0\u0002\u00ff"
            })
    void aJpegThatBreaksOffIsRefusedInASentence(String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        var refused = assertThrows(IllegalArgumentException.class, () -> add(bytes, named("x.jpg")));
        assertTrue(refused.getMessage().contains("damaged"), refused.getMessage());
        assertNothingHalfDone();
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedUnread() throws IOException {
        byte[] head = webp(16_000, 16_000);
        assertThrows(IllegalArgumentException.class, () -> add(head, named("x.webp")));
        assertNothingHalfDone();
    }

    @Test
    void theRealPictureTakesThePlaceOfItsStandIn() throws IOException {
        var facts = new NewPicture("lost.png", "A pier", "", "", "https://old.example", "77");
        var standIn = entities.inTransaction(() -> unchecked(() -> filing.placeholder(facts)));
        assertEquals(Outcome.TAKEN, standIn.outcome());
        assertEquals(
                Outcome.UNCHANGED,
                entities.inTransaction(() -> unchecked(() -> filing.placeholder(facts)))
                        .outcome());
        EVENTS.clear();
        assertEquals(standIn.id(), add(picture("png", 9, 9), facts));
        assertEquals(List.of(new CatalogueChanged()), EVENTS, "pages show the stand-in still");
        assertEquals(
                9, database.number("select width from content.media where id = ? and not placeholder", standIn.id()));
    }

    @Test
    void aFileIsPublicOnlyWhileSomethingPublicShowsIt() throws IOException {
        long lead = add(picture("png", 10, 1), named("lead.png"));
        long inside = add(picture("png", 11, 1), named("inside.png"));
        long unused = add(picture("png", 12, 1), named("unused.png"));
        database.write("""
                insert into content.article (slug, headline, state, starts_at, published_at, lead_image_id, body)
                values ('shown', 'x', 'DRAFT', now(), now(), ?, '<img src="/media/' || ? || '/inside.png" />')""", lead, inside);
        assertEquals(Optional.empty(), library.publicFile(lead));
        database.write("update content.article set state = 'PUBLISHED' where slug = 'shown'");
        assertTrue(library.publicFile(lead).isPresent());
        assertTrue(library.publicFile(inside).isPresent());
        assertEquals(Optional.empty(), library.publicFile(unused));
    }

    @Test
    void whatAFormerVersionShowedStaysPublicWithItsArticle() throws IOException {
        long lead = add(picture("png", 14, 1), named("former-lead.png"));
        long inside = add(picture("png", 15, 1), named("former-inside.png"));
        database.write("""
                insert into content.article (slug, headline, state, starts_at, published_at, lead_image_id, body, published_version)
                values ('revised', 'x', 'PUBLISHED', now(), now(), ?, '<img src="/media/' || ? || '/inside.png" />', 2)""", lead, inside);
        database.write("""
                insert into content.article_version (article_id, number, change_kind, headline, kicker, standfirst, dateline, body,
                  lead_image_id, lead_caption, authors, published_at)
                select id, 1, 'FIRST', headline, '', '', '', body, lead_image_id, '', '', now()
                from content.article where slug = 'revised'""");
        database.write("update content.article set body = '', lead_image_id = null where slug = 'revised'");

        assertTrue(library.publicFile(lead).isPresent());
        assertTrue(library.publicFile(inside).isPresent());
        database.write(
                "update content.article set state = 'RETRACTED', retraction_reason = 'x' where slug = 'revised'");
        assertEquals(Optional.empty(), library.publicFile(lead));
        assertEquals(Optional.empty(), library.publicFile(inside));
    }

    @Test
    void aFilmIsPublicWithItsPosterAndCaptionsWhenItsGalleryIs() throws IOException {
        long poster = add(picture("png", 13, 1), named("poster.png"));
        long captions = entities.inTransaction(() ->
                unchecked(() -> library.addCaptions(stream("WEBVTT\n".getBytes(StandardCharsets.UTF_8)), "c.vtt")));
        byte[] mp4 = "\0\0\0\u0018ftypisom0000".getBytes(StandardCharsets.ISO_8859_1);
        long film = entities.inTransaction(
                () -> unchecked(() -> library.addFilm(stream(mp4), named("ferry.mp4"), poster, captions, 4_000)));
        assertEquals("video/mp4", library.file(film).orElseThrow().contentType());
        database.write("insert into content.gallery (slug, kind, title) values ('ferry', 'FILM', 'Ferry')");
        database.write(
                "insert into content.gallery_item select id, 1, ? from content.gallery where slug = 'ferry'", film);
        assertEquals(Optional.empty(), library.publicFile(poster));
        database.write("update content.gallery set published_at = now() where slug = 'ferry'");
        assertTrue(library.publicFile(film).isPresent());
        assertTrue(library.publicFile(poster).isPresent());
        assertTrue(library.publicFile(captions).isPresent());
    }

    @Test
    void aFormIsMadeWhilePublicAndNoLongerOnceWithdrawn() throws IOException {
        long id = add(TestPictures.of("jpeg", 1200, 800), named("quay.jpg"));
        Picture picture = library.pictures(List.of(id)).get(0);
        Rendition form = picture.rendition(Frame.CLASSIC, 320, Format.WEBP);
        assertEquals(Optional.empty(), library.publicRendition(form));
        database.write("""
                insert into content.article (slug, headline, state, starts_at, published_at, lead_image_id)
                values ('forms', 'x', 'PUBLISHED', now(), now(), ?)""", id);
        assertEquals(
                "image/webp", library.publicRendition(form).orElseThrow().file().contentType());
        database.write("update content.article set state = 'ARCHIVED' where slug = 'forms'");
        assertEquals(Optional.empty(), library.publicRendition(form));
    }

    @Test
    void anAddressFromBeforeAnotherFocusLeadsToTheNewOne() throws IOException {
        long id = add(TestPictures.of("jpeg", 1201, 800), named("quay.jpg"));
        database.write("insert into content.topic (slug, name, image_id) values ('quay', 'Quay', ?)", id);
        Rendition before = library.pictures(List.of(id)).get(0).rendition(Frame.SQUARE, 320, Format.JPG);
        entities.inTransaction(() -> {
            library.look(id, new Focus(10, 20));
            return null;
        });
        var now = library.publicRendition(before).orElseThrow();
        assertEquals(null, now.file());
        assertNotEquals(before.path(), now.rendition().path());
        assertTrue(library.publicRendition(now.rendition()).orElseThrow().file() != null);
    }

    @Test
    void widthsThatPagesDoNotOfferAreNotMade() throws IOException {
        long id = add(TestPictures.of("jpeg", 1202, 800), named("quay.jpg"));
        database.write("insert into content.topic (slug, name, image_id) values ('pier', 'Pier', ?)", id);
        Picture picture = library.pictures(List.of(id)).get(0);
        for (int width : new int[] {1, 321, 1600}) {
            var wanted = new Rendition(id, picture.hash(Frame.WHOLE), Frame.WHOLE, width, Format.WEBP);
            assertEquals(Optional.empty(), library.publicRendition(wanted));
        }
    }

    @Test
    void aPictureThatItsCameraHeldSidewaysIsKeptAsEyesSeeIt() throws IOException {
        long id = add(TestPictures.turned(TestPictures.of("jpeg", 300, 200), 6), named("tower.jpg"));
        assertEquals(200, database.number("select width from content.media where id = ?", id));
    }

    @Test
    void whatMovesIsKnownToMove() throws IOException {
        byte[] still = TestPictures.of("gif", 31, 20);
        assertEquals(
                0,
                database.number(
                        "select count(*) from content.media where moving and id = ?", add(still, named("s.gif"))));
        long id = add(
                Files.readAllBytes(Path.of("..", "deploy", "sample", "media", "the-beam-turns.gif")), named("m.gif"));
        assertEquals(1, database.number("select count(*) from content.media where moving and id = ?", id));
    }

    private static void assertNothingHalfDone() throws IOException {
        try (var files = Files.walk(folder)) {
            assertEquals(
                    0, files.filter(file -> file.toString().endsWith(".part")).count());
        }
    }

    private static long add(byte[] content, NewPicture facts) {
        return entities.inTransaction(() -> unchecked(() -> library.addPicture(stream(content), facts)));
    }

    private static NewPicture named(String fileName) {
        return new NewPicture(fileName, "", "", "", null, null);
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] webp(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(30).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        head.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(22);
        head.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(0);
        head.putShort((short) (width - 1)).put((byte) (width - 1 >> 16));
        head.putShort((short) (height - 1)).put((byte) (height - 1 >> 16));
        return head.array();
    }

    private interface Io<T> {
        T get() throws IOException;
    }

    private static <T> T unchecked(Io<T> work) {
        try {
            return work.get();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
