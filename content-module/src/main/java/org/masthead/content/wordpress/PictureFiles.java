package org.masthead.content.wordpress;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The pictures that came with an import: a folder or a zip. A picture is found by as much of the end of its old path as
 * agrees, at least its file name. A zip is read where it lies; nothing of it is ever written under a name of its own.
 */
final class PictureFiles implements AutoCloseable {
    private static final int MOST = 1_000_000;
    private static final long LARGEST = 64L << 20;

    private interface Opening {
        InputStream open(String path) throws IOException;
    }

    private final Map<String, List<String>> byName = new HashMap<>();
    private final Opening opening;
    private final AutoCloseable source;

    private PictureFiles(Stream<String> paths, Opening opening, AutoCloseable source) {
        paths.limit(MOST).forEach(path -> byName.computeIfAbsent(nameOf(path), name -> new ArrayList<>(1))
                .add(path));
        this.opening = opening;
        this.source = source;
    }

    static PictureFiles none() {
        return new PictureFiles(Stream.empty(), path -> InputStream.nullInputStream(), () -> {});
    }

    /** @param folderOrZip must exist */
    static PictureFiles in(Path folderOrZip) throws IOException {
        return Files.isDirectory(folderOrZip) ? folder(folderOrZip) : zip(folderOrZip);
    }

    private static PictureFiles folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Stream<String> paths = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'));
            return new PictureFiles(paths, path -> Files.newInputStream(folder.resolve(path)), () -> {});
        }
    }

    private static PictureFiles zip(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        Stream<String> paths = zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(entry -> entry.getName().replace('\\', '/'));
        return new PictureFiles(paths, path -> zip.getInputStream(zip.getEntry(path)), zip);
    }

    /** The file that belongs to an old address, if it is among them; the caller closes it. */
    Optional<InputStream> find(String oldPath) throws IOException {
        String wanted = oldPath.toLowerCase(Locale.ROOT);
        List<String> candidates = byName.getOrDefault(nameOf(wanted), List.of());
        Optional<String> best =
                candidates.stream().max(Comparator.comparingInt(candidate -> segmentsInCommon(candidate, wanted)));
        boolean sure = best.isPresent() && (candidates.size() == 1 || segmentsInCommon(best.get(), wanted) > 1);
        return sure ? Optional.of(new Bounded(opening.open(best.get()))) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        try {
            source.close();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static int segmentsInCommon(String candidate, String wanted) {
        String[] ours = candidate.toLowerCase(Locale.ROOT).split("/");
        String[] theirs = wanted.split("/");
        int n = 0;
        while (n < ours.length
                && n < theirs.length
                && ours[ours.length - 1 - n].equals(theirs[theirs.length - 1 - n])) {
            n++;
        }
        return n;
    }

    static final class FileTooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        FileTooLarge(String message) {
            super(message);
        }
    }

    /** A zip's entry may claim any size; reading stops at the limit of what could be a picture. */
    private static final class Bounded extends FilterInputStream {
        private long left = LARGEST;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            left -= Math.max(0, n);
            if (left < 0) {
                throw new FileTooLarge("the file is larger than " + (LARGEST >> 20) + " MB");
            }
            return n;
        }
    }
}
