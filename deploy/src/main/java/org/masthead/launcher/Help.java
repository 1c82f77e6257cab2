package org.masthead.launcher;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The text of {@code --help}. */
final class Help {
    private Help() {}

    static String text() {
        String settings = Arrays.stream(Setting.values())
                .map(s -> "  %-30s %s%n  %-30s default: %s%n"
                        .formatted(s.property, s.meaning, "", s.byDefault.isEmpty() ? "-" : s.byDefault))
                .collect(Collectors.joining());
        return """
                Masthead, a newsroom platform.

                  java [-Dsetting=value …] -jar masthead.jar [COMMAND]

                Commands
                  serve     start the database and the site (when no command is given)
                  config    print the settings in force and where each comes from

                Settings: -Dname=value, or an environment variable (upper case, "_" for "." and "-"),
                or a line in masthead.properties in the home
                """ + settings;
    }
}
