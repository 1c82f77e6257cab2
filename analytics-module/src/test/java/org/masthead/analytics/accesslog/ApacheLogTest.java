package org.masthead.analytics.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real blog's log of four days, counted by the product and once more by {@link IndependentCount}. */
class ApacheLogTest {
    private static final Path DATA = Path.of(System.getProperty("shared.data", "../../shared/data"));
    private static final Path LOG = DATA.resolve("access-log/apache_combined.log");

    @TempDir
    Path home;

    @ParameterizedTest(name = "in {0}, repeats beyond {1}")
    @CsvSource({"UTC, 20", "America/St_Johns, 20", "UTC, 2"})
    void perDayAndPathTheImportCountsWhatAnIndependentCountDoes(String zone, int repeatCap) throws Exception {
        try (var scene = new ImportScene(home, zone, repeatCap);
                var log = Files.newInputStream(LOG)) {
            var expected = count(zone, repeatCap);
            UUID run = scene.blocksOf(999).imported(log);
            assertEquals(expected.account, scene.account(run));
            assertEquals(List.of(), differences(expected.tallies, scene.tallies()));
            assertEquals(
                    10_000,
                    scene.account(run).values().stream()
                            .mapToLong(Long::longValue)
                            .sum());
        }
    }

    @Test
    void theIndependentCountDisagreesWithAnyOtherDefinition() throws Exception {
        assertFalse(
                differences(count("UTC", 20).tallies, count("UTC", 2).tallies).isEmpty());
        assertFalse(differences(count("UTC", 20).tallies, count("America/St_Johns", 20).tallies)
                .isEmpty());
    }

    private static IndependentCount count(String zone, int repeatCap) throws Exception {
        return new IndependentCount(DATA.resolve("crawlers/crawler-user-agents.json"), zone, repeatCap).of(LOG);
    }

    private static List<String> differences(Map<String, String> expected, Map<String, String> actual) {
        var keys = new TreeSet<>(expected.keySet());
        keys.addAll(actual.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(expected.get(key), actual.get(key)))
                .map(key -> key + ": " + expected.get(key) + " or " + actual.get(key))
                .toList();
    }
}
