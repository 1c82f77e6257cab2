package org.masthead.content.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFilesTest {
    @TempDir
    Path folder;

    @Test
    void aPictureIsFoundByTheEndOfItsPath() throws IOException {
        file("uploads/2013/03/quay.jpg", "2013");
        file("uploads/2014/03/quay.jpg", "2014");
        try (PictureFiles files = PictureFiles.in(folder)) {
            assertEquals(Optional.of("2014"), found(files, "/wp-content/uploads/2014/03/quay.jpg"));
            assertEquals(Optional.of("2013"), found(files, "/files/2013/03/QUAY.jpg"));
        }
    }

    @Test
    void aSingleFileOfThatNameIsEnoughAndSeveralAreNot() throws IOException {
        file("a/pier.jpg", "pier");
        file("b/quay.jpg", "b");
        file("c/quay.jpg", "c");
        try (PictureFiles files = PictureFiles.in(folder)) {
            assertEquals(Optional.of("pier"), found(files, "/2013/pier.jpg"));
            assertEquals(Optional.empty(), found(files, "/2013/quay.jpg"));
            assertEquals(Optional.empty(), found(files, "/2013/other.jpg"));
        }
    }

    @Test
    void aZipIsReadWhereItLiesWhateverItsNamesSay() throws IOException {
        Path zip = zip("../../etc/quay.jpg", "x".getBytes(StandardCharsets.UTF_8));
        try (PictureFiles files = PictureFiles.in(zip)) {
            assertEquals(Optional.of("x"), found(files, "/2013/quay.jpg"));
        }
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void whatUnfoldsBeyondAnyPictureIsNotReadOn() throws IOException {
        Path zip = zip("quay.jpg", new byte[70 << 20]);
        try (PictureFiles files = PictureFiles.in(zip);
                InputStream in = files.find("/quay.jpg").orElseThrow()) {
            assertThrows(IOException.class, in::readAllBytes);
        }
    }

    private void file(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
    }

    private Path zip(String name, byte[] content) throws IOException {
        Path file = folder.resolve("pictures.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return file;
    }

    private static Optional<String> found(PictureFiles files, String path) throws IOException {
        Optional<InputStream> found = files.find(path);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = found.get()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
