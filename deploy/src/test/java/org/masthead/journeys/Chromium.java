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
        return named().isPresent()
                ? named()
                : Stream.of(USUAL).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> named() {
        return Stream.of(System.getProperty("masthead.chromium", ""), environment())
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .findFirst();
    }

    private static String environment() {
        return Optional.ofNullable(System.getenv("MASTHEAD_CHROMIUM")).orElse("");
    }
}
