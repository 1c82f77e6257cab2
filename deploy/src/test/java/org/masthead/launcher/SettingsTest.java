package org.masthead.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Pattern CONFIGURED = Pattern.compile("@ConfigProperty\\(\\s*name = \"(masthead\\.[^\"]+)\"");

    @TempDir
    Path home;

    private final Properties system = new Properties();

    @Test
    void aSystemPropertyWinsOverTheEnvironmentAndThatOverTheFileAndThatOverTheDefault() throws IOException {
        system.setProperty("masthead.home", home.toString());
        assertEquals("8080", settings(Map.of()).text(Setting.HTTP_PORT));

        Files.writeString(home.resolve(Settings.FILE), "masthead.http-port = 1001\n");
        assertEquals("1001", settings(Map.of()).text(Setting.HTTP_PORT));

        assertEquals("1002", settings(Map.of("MASTHEAD_HTTP_PORT", "1002")).text(Setting.HTTP_PORT));

        system.setProperty("masthead.http-port", "1003");
        assertEquals(1003, settings(Map.of("MASTHEAD_HTTP_PORT", "1002")).httpPort());
    }

    @ParameterizedTest
    @CsvSource({
        "masthead.time-zone, Foo/Bar, a zone such as",
        "masthead.analytics.repeat-cap, twenty, a whole number",
        "masthead.page-cache.megabytes, -1, a whole number"
    })
    void aValueThatTheApplicationCannotUseIsRefusedWithWhatToGiveInstead(String name, String value, String instead) {
        settings(Map.of()).check();
        system.setProperty(name, value);
        var refusal = assertThrows(StartRefused.class, () -> settings(Map.of()).check());
        assertTrue(refusal.getMessage().startsWith(name + " is \"" + value + "\""), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(instead), refusal.getMessage());
    }

    @Test
    void theDescriptionNamesEachSettingWithItsOriginAndMasksSecrets() {
        var described = settings(Map.of("MASTHEAD_DB_PASSWORD", "hunter2", "MASTHEAD_TIME_ZONE", "Europe/Oslo"))
                .describe();

        for (Setting setting : Setting.values()) {
            assertTrue(described.contains(setting.property), setting.property);
        }
        assertTrue(described.contains("Europe/Oslo"), described);
        assertTrue(described.contains("environment MASTHEAD_TIME_ZONE"), described);
        assertFalse(described.contains("hunter2"), described);
    }

    @Test
    void helpNamesEverySettingWithItsDefault() {
        for (Setting setting : Setting.values()) {
            assertTrue(Help.text().contains(setting.property), setting.property);
            assertTrue(Help.text().contains("default: " + setting.byDefault), setting.property);
        }
    }

    @Test
    void theSampleBearsItsOwnNameUnlessOneIsGiven() {
        assertEquals("Masthead", settings(Map.of()).text(Setting.SITE_NAME));

        system.setProperty("masthead.sample", "true");
        assertEquals("The Kelder Bay Lantern", settings(Map.of()).text(Setting.SITE_NAME));
        assertEquals("Mine", settings(Map.of("MASTHEAD_SITE_NAME", "Mine")).text(Setting.SITE_NAME));
    }

    /** So that --help and config leave none out; what the launcher alone hands over is no setting. */
    @Test
    void everySettingThatTheApplicationReadsIsListed() throws IOException {
        var listed = Arrays.stream(Setting.values()).map(s -> s.property).collect(Collectors.toSet());
        var read = new TreeSet<String>();
        for (String module : List.of("content", "comments", "analytics", "web")) {
            try (var sources = Files.walk(Path.of("..", module + "-module", "src", "main", "java"))) {
                for (Path source : sources.filter(path -> path.toString().endsWith(".java"))
                        .toList()) {
                    CONFIGURED.matcher(Files.readString(source)).results().forEach(found -> read.add(found.group(1)));
                }
            }
        }
        read.removeAll(Set.of("masthead.sample.folder"));

        assertTrue(read.size() > 5, read.toString());
        assertTrue(listed.containsAll(read), () -> read + " but only " + listed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "65536", "http", "80 80"})
    void aPortThatIsNoneIsRefusedWithItsName(String port) {
        system.setProperty("masthead.http-port", port);

        var refusal = assertThrows(StartRefused.class, () -> settings(Map.of()).httpPort());

        assertTrue(refusal.getMessage().contains("masthead.http-port"), refusal.getMessage());
    }

    private Settings settings(Map<String, String> environment) {
        return Settings.of(system, environment);
    }
}
