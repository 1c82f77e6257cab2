package org.masthead.content.wordpress;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The folder under {@code masthead.home/imports} that holds one import's files until it is done: the export as
 * {@code export.xml} and, when a zip was sent, the zip beside it for its pictures.
 */
final class ImportFolder {
    static final long LARGEST = 2L << 30;

    private static final String EXPORT = "export.xml";
    private static final String ZIP = "sent.zip";

    private final Path folder;

    private ImportFolder(Path folder) {
        this.folder = folder;
    }

    /** @param name of the folder, as {@link #name} gave it */
    static ImportFolder of(Path home, String name) {
        return new ImportFolder(home.resolve("imports").resolve(name));
    }

    /**
     * Keeps what was sent, whole and on disk, or nothing.
     *
     * @throws IllegalArgumentException a sentence for people
     */
    static ImportFolder keep(Path home, String name, InputStream sent) throws IOException {
        ImportFolder kept = of(home, name);
        Files.createDirectories(kept.folder);
        try {
            kept.receive(sent);
            return kept;
        } catch (IOException | RuntimeException e) {
            kept.delete();
            throw e;
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    boolean exists() {
        return Files.isRegularFile(folder.resolve(EXPORT));
    }

    InputStream openExport() throws IOException {
        return new BufferedInputStream(Files.newInputStream(folder.resolve(EXPORT)), 1 << 16);
    }

    /** @param pictures a folder or zip of the operator; null: those of the zip that was sent, if it was one */
    PictureFiles pictures(Path pictures) throws IOException {
        Path from = pictures == null ? folder.resolve(ZIP) : pictures;
        return Files.exists(from) ? PictureFiles.in(from) : PictureFiles.none();
    }

    void delete() throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private void receive(InputStream sent) throws IOException {
        Path part = folder.resolve("part");
        if (write(sent, part) == 0) {
            throw new IllegalArgumentException("The file is empty: send the export as the body of the request.");
        }
        if (isZip(part)) {
            Path zip = folder.resolve(ZIP);
            Files.move(part, zip, StandardCopyOption.ATOMIC_MOVE);
            unpackExport(zip);
        } else {
            Files.move(part, folder.resolve(EXPORT), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void unpackExport(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> exports =
                    zip.stream().filter(ImportFolder::isExport).limit(2).toList();
            if (exports.size() != 1) {
                throw new IllegalArgumentException("The zip must hold exactly one .xml file, the export; it holds "
                        + (exports.isEmpty() ? "none." : "several."));
            }
            Path part = folder.resolve("part");
            try (InputStream in = zip.getInputStream(exports.get(0))) {
                write(in, part);
            }
            Files.move(part, folder.resolve(EXPORT), StandardCopyOption.ATOMIC_MOVE);
        } catch (ZipException e) {
            throw new IllegalArgumentException("The zip is damaged: " + e.getMessage(), e);
        }
    }

    private static boolean isExport(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return !entry.isDirectory() && name.endsWith(".xml") && !name.contains("__macosx/");
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        }
    }

    private static long write(InputStream in, Path to) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        to, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream out = Channels.newOutputStream(channel)) {
            byte[] buffer = new byte[1 << 16];
            long written = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                written += n;
                if (written > LARGEST) {
                    throw new IllegalArgumentException("The export is larger than 2 GB.");
                }
                out.write(buffer, 0, n);
            }
            channel.force(true);
            return written;
        }
    }

    /**
     * What the operator laid into {@code masthead.home/incoming}.
     *
     * @throws IllegalArgumentException a sentence for people when there is nothing of that name
     */
    static Path incoming(Path home, String name) throws IOException {
        Path incoming = home.resolve("incoming");
        Path pictures = incoming.resolve(name).normalize();
        boolean plain = name.matches("[^/\\\\\\x00]+")
                && !name.startsWith(".")
                && pictures.getParent().equals(incoming);
        boolean there = plain
                && (Files.isDirectory(pictures, LinkOption.NOFOLLOW_LINKS)
                        || Files.isRegularFile(pictures, LinkOption.NOFOLLOW_LINKS)
                                && name.toLowerCase(Locale.ROOT).endsWith(".zip"));
        if (!there) {
            throw new IllegalArgumentException(
                    "There is no folder or zip “" + name + "” in the incoming folder of this server.");
        }
        return pictures;
    }
}
