package org.masthead.analytics.viewlog;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists that the build brings in. A newer version comes as a file beside the old one, which stays. */
final class PatternFiles {
    private PatternFiles() {}

    /** crawler-user-agents, a JSON array. */
    static List<String> json(String file) {
        try (InputStream list = open(file);
                var reader = Json.createReader(list)) {
            return reader.readArray().stream()
                    .map(crawler -> crawler.asJsonObject().getString("pattern"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pattern a line; blanks at its ends belong to it. */
    static List<String> lines(String file) {
        return text(file).lines().toList();
    }

    static String text(String file) {
        try (InputStream content = open(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return PatternFiles.class.getResourceAsStream(file);
    }
}
