package org.masthead.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
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
