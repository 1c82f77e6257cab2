package org.masthead.analytics.accesslog;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a line holds, a reader says what it is and never fails, and nothing outside the line is read. */
class HostileLinesTest {
    private static final int MUTANTS = 20_000;

    private record Sample(String format, List<String> lines) {}

    private static List<Sample> samples() {
        return List.of(
                new Sample(
                        "combined",
                        List.of("192.0.2.1 - - [25/Feb/2025:13:05:59 +0100] \"GET /a HTTP/1.1\" 200 12 \"-\" \"x\"")),
                new Sample(
                        "$remote_addr [$time_iso8601] \"$request\" $status \"$http_user_agent\" $scheme://$host$request_uri",
                        List.of("192.0.2.1 [2025-02-25T13:05:59+01:00] \"GET /a HTTP/1.1\" 200 \"x\" http://a/b")),
                new Sample(
                        "%h %t %m %U%q %>s %{sec}t",
                        List.of("192.0.2.1 [25/Feb/2025:13:05:59 +0100] GET /a?b 200 1740485159")),
                new Sample(
                        "caddy",
                        List.of(
                                "{\"ts\":1740485159.5,\"logger\":\"http.log.access\",\"request\":{\"remote_ip\":\"192.0.2.1\","
                                        + "\"method\":\"GET\",\"uri\":\"/a\",\"headers\":{\"User-Agent\":[\"x\"]}},\"status\":200}")),
                new Sample(
                        "w3c",
                        List.of(
                                "#Fields: date time c-ip cs-method cs-uri-stem sc-status cs(User-Agent)",
                                "2025-02-25 12:05:59 192.0.2.1 GET /a 200 x+y")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aLineMayHoldAnything(Sample sample) {
        var random = new SplittableRandom(17);
        LoggedRequest reader =
                LogFormat.named(sample.format).orElseThrow().lines().get();
        int read = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] line = i % 50 == 0 ? bytes(sample, 0) : mutant(bytes(sample, i % sample.lines.size()), random);
            LoggedRequest.Refusal refusal = reader.parse(line, 3, line.length - 3);
            reader.expected();
            if (refusal == null && !reader.remark) {
                read++;
                for (Span field :
                        List.of(reader.address, reader.method, reader.target, reader.referrer, reader.agent)) {
                    assertTrue(field.from >= 0 && field.from <= field.to && field.to <= field.bytes.length);
                    assertTrue(field.bytes != line
                            || field.from >= 3 && field.to <= line.length - 3
                            || field.length() == 0);
                    field.text();
                }
            }
        }
        assertTrue(read > 0, "some mutants are still lines");
    }

    private static byte[] bytes(Sample sample, int line) {
        return ("\"[{" + sample.lines.get(line) + "}]\"").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mutant(byte[] line, SplittableRandom random) {
        byte[] mutant = line.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = 3 + random.nextInt(mutant.length - 6);
            switch (random.nextInt(3)) {
                case 0 -> mutant[at] = (byte) random.nextInt(256);
                case 1 -> mutant[at] = (byte) "\"\\[]{} \t:,-/%+".charAt(random.nextInt(14));
                default -> mutant = cut(mutant, at, random);
            }
        }
        return mutant;
    }

    private static byte[] cut(byte[] line, int at, SplittableRandom random) {
        int end = Math.min(line.length - 3, at + random.nextInt(20));
        byte[] shorter = Arrays.copyOf(line, line.length - (end - at));
        System.arraycopy(line, end, shorter, at, line.length - end);
        return shorter.length > 6 ? shorter : line;
    }
}
