package org.masthead.content.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFolderTest {
    @TempDir
    Path home;

    @Test
    void anExportIsKeptWholeUntilItIsDeleted() throws IOException {
        ImportFolder folder = ImportFolder.keep(home, "a", sent("<rss/>"));
        assertTrue(folder.exists());
        try (InputStream export = folder.openExport()) {
            assertEquals("<rss/>", new String(export.readAllBytes(), StandardCharsets.UTF_8));
        }
        folder.delete();
        assertFalse(folder.exists());
        assertFalse(Files.exists(home.resolve("imports/a")));
    }

    @Test
    void aZipGivesItsExportAndItsPictures() throws IOException {
        ImportFolder folder = ImportFolder.keep(home, "a", zip("../export.xml", "<rss/>", "2013/quay.jpg", "picture"));
        assertTrue(folder.exists());
        assertFalse(Files.exists(home.resolve("imports/export.xml")));
        try (PictureFiles pictures = folder.pictures(null)) {
            assertTrue(pictures.find("/uploads/2013/quay.jpg").isPresent());
        }
    }

    @Test
    void whatIsRefusedLeavesNothing() {
        refused(sent(""), "empty");
        refused(zip("a.txt", "x"), "exactly one .xml");
        refused(zip("a.xml", "x", "b.xml", "y"), "exactly one .xml");
        refused(sent("PK\u0003\u0004 no zip at all"), "damaged");
    }

    @Test
    void aBodyThatBreaksOffLeavesNothing() {
        InputStream broken = new InputStream() {
            private int read;

            @Override
            public int read() throws IOException {
                if (++read > 10) {
                    throw new IOException("connection reset");
                }
                return 'x';
            }
        };
        assertThrows(IOException.class, () -> ImportFolder.keep(home, "a", broken));
        assertFalse(Files.exists(home.resolve("imports/a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "/etc", "..", ".", ".hidden", "a/b", "a\\b", "missing", "note.txt"})
    void picturesComeOnlyFromTheIncomingFolder(String name) throws IOException {
        Files.createDirectories(home.resolve("incoming/a/b"));
        Files.writeString(home.resolve("incoming/note.txt"), "x");
        Files.createDirectories(home.resolve("secret"));
        assertThrows(IllegalArgumentException.class, () -> ImportFolder.incoming(home, name));
        assertEquals(home.resolve("incoming/a"), ImportFolder.incoming(home, "a"));
    }

    private void refused(InputStream sent, String why) {
        String said = assertThrows(IllegalArgumentException.class, () -> ImportFolder.keep(home, "a", sent))
                .getMessage();
        assertTrue(said.contains(why), said);
        assertFalse(Files.exists(home.resolve("imports/a")));
    }

    private static InputStream sent(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream zip(String... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
