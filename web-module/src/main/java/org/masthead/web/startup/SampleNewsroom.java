package org.masthead.web.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/**
 * The sample newsroom: SQL files run in the order of their names, and media files kept under the name of their content.
 * It comes into an empty database only, as one transaction, so it is there whole or not at all.
 */
class SampleNewsroom {
    private final Path sample;
    private final Path media;
    private final String zone;

    /**
     * @param sample the folder of the SQL files, with the pictures and films under {@code media}
     * @param media where the newsroom keeps its media
     * @param zone the site's time zone, in which the sample's days are cut
     */
    SampleNewsroom(Path sample, Path media, String zone) {
        this.sample = sample;
        this.media = media;
        this.zone = zone;
    }

    /** @return whether it was loaded; false when the database held something already */
    boolean loadInto(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            if (holdsSomething(connection)) {
                connection.rollback();
                return false;
            }
            keepMedia();
            run(connection);
            connection.commit();
            return true;
        } catch (SQLException | IOException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private static boolean holdsSomething(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select exists (select from content.article)")) {
            result.next();
            return result.getBoolean(1);
        }
    }

    private void keepMedia() throws IOException {
        for (Path file : files(sample.resolve("media"), "")) {
            keep(file);
        }
    }

    private void keep(Path file) throws IOException {
        String name = sha256(file);
        Path folder = Files.createDirectories(media.resolve(name.substring(0, 2)));
        Path unfinished = folder.resolve(name + ".unfinished");
        Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING);
        Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] content = Files.readAllBytes(file);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(Connection connection) throws SQLException, IOException {
        try (var setting = connection.prepareStatement("select pg_catalog.set_config('masthead.time_zone', ?, true)")) {
            setting.setString(1, zone);
            setting.execute();
        }
        try (var statement = connection.createStatement()) {
            for (Path file : files(sample, ".sql")) {
                statement.execute(Files.readString(file));
            }
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
