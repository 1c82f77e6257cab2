package org.masthead.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the embedded database logs while it logs all statements. */
final class StatementLog {
    /** "2026-11-24 16:39:59.413 UTC [7607] LOG:  ". */
    private static final Pattern ENTRY = Pattern.compile("(?m)^(?=\\S+ \\S+ \\S+ \\[\\d+\\] [A-Z]+: )");

    private static final Pattern STATEMENT =
            Pattern.compile("(?s)^\\S+ \\S+ \\S+ \\[\\d+\\] LOG:  execute [^:]+: (.*)");
    private static final Pattern BOUNDARY = Pattern.compile("(?si)(begin|commit|rollback|set|show)\\b.*");

    private final Path file;
    private long begin;

    StatementLog(Program program) {
        this.file = program.home().resolve("logs/database.log");
    }

    void begin() {
        try {
            begin = Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of those since {@link #begin()}: each as often as it came in every round. */
    int statementsPerRound(int rounds) {
        Map<String, Long> times = statements().collect(Collectors.groupingBy(sql -> sql, Collectors.counting()));
        return times.values().stream().mapToInt(n -> (int) (n / rounds)).sum();
    }

    private Stream<String> statements() {
        try (var input = Files.newInputStream(file)) {
            input.skipNBytes(begin);
            String log = new String(input.readAllBytes(), StandardCharsets.UTF_8);
            return ENTRY.splitAsStream(log)
                    .map(STATEMENT::matcher)
                    .filter(entry -> entry.matches()
                            && !BOUNDARY.matcher(entry.group(1).strip()).matches())
                    .map(entry -> entry.group(1).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
