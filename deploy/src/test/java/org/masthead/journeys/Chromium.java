package org.masthead.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's own browser: by {@code masthead.chromium} (property or environment), else on the usual paths. */
final class Chromium {
    static final String HOW_TO_GET_IT =
            "No Chromium: the browser journeys need one. apt-get install chromium, or name its"
                    + " file with -Dmasthead.chromium=… or MASTHEAD_CHROMIUM.";

    private static final String[] USUAL = {
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"
    };

    private Chromium() {}

    static Optional<Path> find() {
        String named = System.getProperty("masthead.chromium", environment());
        return (named.isBlank() ? Stream.of(USUAL) : Stream.of(named))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String environment() {
        return Optional.ofNullable(System.getenv("MASTHEAD_CHROMIUM")).orElse("");
    }
}
