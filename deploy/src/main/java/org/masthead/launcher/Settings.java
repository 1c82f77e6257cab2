package org.masthead.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The effective settings and where each comes from: a system property, else an environment variable, else
 * {@code masthead.properties} in the home, else the default.
 */
final class Settings {
    static final String FILE = "masthead.properties";

    private static final Set<Setting> WHOLE_NUMBERS =
            EnumSet.of(Setting.PAGE_CACHE, Setting.COMMENT_RATE, Setting.REPEAT_CAP, Setting.ROLLING_MINUTES);

    record Value(String text, String origin) {}

    private final Map<Setting, Value> values = new EnumMap<>(Setting.class);

    private Settings(Properties system, Map<String, String> environment) {
        Value home = first(Setting.HOME, system, environment, new Properties());
        Properties file = file(Path.of(home.text()).resolve(FILE));
        for (Setting setting : Setting.values()) {
            values.put(setting, setting == Setting.HOME ? home : first(setting, system, environment, file));
        }
        if (sample() && values.get(Setting.SITE_NAME).origin().equals("default")) {
            values.put(Setting.SITE_NAME, new Value("The Kelder Bay Lantern", "sample"));
        }
    }

    static Settings read() {
        return of(System.getProperties(), System.getenv());
    }

    static Settings of(Properties system, Map<String, String> environment) {
        return new Settings(system, environment);
    }

    private static Properties file(Path path) {
        var properties = new Properties();
        if (Files.isRegularFile(path)) {
            try (var reader = Files.newBufferedReader(path)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new StartRefused("The settings in " + path + " cannot be read: " + e.getMessage(), e);
            }
        }
        return properties;
    }

    private static Value first(Setting setting, Properties system, Map<String, String> environment, Properties file) {
        if (system.getProperty(setting.property) != null) {
            return new Value(system.getProperty(setting.property).strip(), "system property");
        }
        if (environment.get(setting.variable()) != null) {
            return new Value(environment.get(setting.variable()).strip(), "environment " + setting.variable());
        }
        if (file.getProperty(setting.property) != null) {
            return new Value(file.getProperty(setting.property).strip(), FILE);
        }
        return new Value(system.getProperty(setting.defaultProperty(), setting.byDefault), "default");
    }

    String text(Setting setting) {
        return values.get(setting).text();
    }

    boolean given(Setting setting) {
        return !text(setting).isEmpty();
    }

    boolean sample() {
        return Boolean.parseBoolean(text(Setting.SAMPLE));
    }

    int httpPort() {
        String text = text(Setting.HTTP_PORT);
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new StartRefused(notAPort(text), e);
        }
        throw new StartRefused(notAPort(text));
    }

    private static String notAPort(String text) {
        return Setting.HTTP_PORT.property + " is \"" + text + "\"; it must be a number from 1 to 65535.";
    }

    /** Refuses what the application would only stumble over once everything else has started. */
    void check() {
        WHOLE_NUMBERS.stream()
                .filter(setting -> !text(setting).matches("[0-9]{1,9}"))
                .findFirst()
                .ifPresent(setting -> {
                    throw new StartRefused(
                            setting.property + " is \"" + text(setting) + "\"; it must be a whole number.");
                });
        String zone = text(Setting.TIME_ZONE);
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new StartRefused(
                    Setting.TIME_ZONE.property + " is \"" + zone
                            + "\"; it must be a zone such as UTC or Europe/Berlin.",
                    e);
        }
    }

    Path home() {
        return Path.of(text(Setting.HOME)).toAbsolutePath().normalize();
    }

    /** Makes the values known to the application, whose MicroProfile Config reads system properties. */
    void publish() {
        values.forEach((setting, value) -> {
            if (!value.text().isEmpty()) {
                System.setProperty(setting.property, value.text());
            }
        });
        System.setProperty(Setting.HOME.property, home().toString());
    }

    /** One line a setting: name, value, origin; secrets masked. */
    String describe() {
        List<String> lines = new ArrayList<>();
        values.forEach((setting, value) -> {
            String shown = setting.secret() && !value.text().isEmpty() ? "********" : value.text();
            lines.add("%-30s %-40s (%s)".formatted(setting.property, shown.isEmpty() ? "-" : shown, value.origin()));
        });
        return String.join(System.lineSeparator(), lines);
    }
}
