package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Marked addresses and a marked agent come in by beacon, by image, by an ordinary page and by an imported log; afterwards
 * they are looked for in every column of the database and in every file of the home. No address may be found anywhere; the
 * agent in its dictionary alone.
 */
@RunningMasthead
class ForgottenAddressJourney {
    private static final List<String> ADDRESSES =
            List.of("203.0.113.77", "203.0.113.78", "203.0.113.79", "203.0.113.80", "2001:db8:77:77::77");
    private static final String AGENT = "Mozilla/5.0 (X11; Linux x86_64; rv:135.0) Marked" + UUID.randomUUID();

    @Test
    void noAddressIsFoundAnywhereAndTheAgentInItsDictionaryAlone(Site site, Program program) throws Exception {
        plant(site, program);
        var log = new LoggedViews(program);
        Await.until(Duration.ofSeconds(30), () -> "the spool to be empty", log::allArrived);
        Await.until(Duration.ofSeconds(30), () -> "all six views", () -> log.ask(
                        "select count(*) from analytics.view_log v join analytics.agent a on a.id = v.agent_id where a.agent = '"
                                + AGENT + "'")
                .equals(List.of("6")));

        for (String address : ADDRESSES) {
            assertEquals(List.of(), columnsHolding(log, address), address);
            assertEquals(List.of(), filesHolding(program.home(), address), address);
        }
        assertEquals(List.of("analytics.agent.agent"), columnsHolding(log, AGENT));
        assertTrue(
                filesHolding(program.home(), AGENT).stream().allMatch(file -> file.startsWith("database/")),
                () -> filesHolding(program.home(), AGENT).toString());
    }

    private static void plant(Site site, Program program) throws Exception {
        send(site, "/", ADDRESSES.get(0), null);
        for (String address : List.of(ADDRESSES.get(0), ADDRESSES.get(4))) {
            String view = "{\"kind\":\"view\",\"id\":\"" + UUID.randomUUID() + "\",\"path\":\"/articles/marked\"}";
            send(site, "/api/views", address, view);
        }
        send(site, "/api/views/pixel.gif?p=/articles/marked", ADDRESSES.get(1), null);
        send(site, "/robots.txt", ADDRESSES.get(1), null);
        Path access = program.home().resolveSibling("marked-access.log");
        Files.write(
                access,
                Stream.of(ADDRESSES.get(2), ADDRESSES.get(3))
                        .map(ForgottenAddressJourney::line)
                        .toList());
        ImportRun.ofAccessLog(site, access).completed(site);
        Files.delete(access);
    }

    private static void send(Site site, String path, String address, String body) {
        var request = site.request(path).header("X-Forwarded-For", address).header("User-Agent", AGENT);
        var answer = site.send(
                body == null
                        ? request.GET()
                        : request.header("Content-Type", "text/plain").POST(BodyPublishers.ofString(body)));
        assertTrue(answer.statusCode() < 300, path + " answered " + answer.statusCode());
    }

    private static String line(String address) {
        return address + " - - [24/Feb/2025:10:00:00 +0000] \"GET /articles/marked HTTP/1.1\" 200 5 \"-\" \"" + AGENT
                + "\"";
    }

    /** Every column of every lasting table of every schema, whatever its type. */
    private static List<String> columnsHolding(LoggedViews log, String mark) {
        List<String> columns = log.ask("""
                select format('%I.%I.%I', n.nspname, c.relname, a.attname)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
                where c.relkind = 'r' and c.relpersistence <> 't' and n.nspname not in ('pg_catalog', 'information_schema') and a.attnum > 0
                  and not a.attisdropped
                """);
        assertTrue(columns.size() > 300, columns.size() + " columns");
        var holding = new ArrayList<String>();
        for (String column : columns) {
            int dot = column.lastIndexOf('.');
            String table = column.substring(0, dot);
            String text = "strpos(c." + column.substring(dot + 1) + "::text, '";
            String found = "select 1 from " + table + " c where " + text + mark + "') > 0 or " + text
                    + HexFormat.of().formatHex(mark.getBytes(StandardCharsets.UTF_8)) + "') > 0 limit 1";
            if (!log.ask(found).isEmpty()) {
                holding.add(column);
            }
        }
        return holding;
    }

    /** As text, as UTF-16, in base 64; a file that goes while it is looked for holds nothing. */
    private static List<String> filesHolding(Path home, String mark) {
        var marks = List.of(
                mark.getBytes(StandardCharsets.UTF_8),
                mark.getBytes(StandardCharsets.UTF_16LE),
                Base64.getEncoder().withoutPadding().encode(mark.getBytes(StandardCharsets.UTF_8)));
        var holding = new TreeSet<String>();
        for (Path file : files(home)) {
            byte[] content = content(file);
            if (marks.stream().anyMatch(bytes -> holds(content, bytes))) {
                holding.add(home.relativize(file).toString());
            }
        }
        return List.copyOf(holding);
    }

    private static List<Path> files(Path home) {
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(home, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertTrue(files.size() > 500, files.size() + " files");
        return files;
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            return new byte[0];
        }
    }

    private static boolean holds(byte[] content, byte[] mark) {
        for (int from = 0; from <= content.length - mark.length; from++) {
            if (content[from] == mark[0] && startsAt(content, from, mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(byte[] content, int from, byte[] mark) {
        for (int i = 1; i < mark.length; i++) {
            if (content[from + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
