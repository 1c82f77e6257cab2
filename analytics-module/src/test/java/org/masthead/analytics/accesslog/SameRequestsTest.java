package org.masthead.analytics.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same 2,000 requests, written as each server writes them, count the same. */
class SameRequestsTest {
    private static final DateTimeFormatter CLF = format("dd/MMM/yyyy:HH:mm:ss xx");
    private static final DateTimeFormatter ISO = format("yyyy-MM-dd'T'HH:mm:ssxxx");
    private static final DateTimeFormatter W3C = format("yyyy-MM-dd HH:mm:ss");
    private static final List<String> AGENTS = List.of(
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/128.0",
            "Mozilla/5.0 (X11; Linux x86_64) Chrome/126.0",
            "Mozilla/5.0 (compatible; Googlebot/2.1)",
            "HarbourFetcher (mail@example.org)",
            "-");
    private static final List<String> TARGETS = List.of(
            "/articles/harbour-budget",
            "/articles/caf%C3%A9/",
            "/",
            "/feed",
            "/style.css",
            "/articles/harbour-budget?utm_source=x",
            "/INDEX.PHP");

    @TempDir
    Path home;

    private record Hit(
            Instant time, String address, String method, String target, int status, String referrer, String agent) {
        String path() {
            return target.replaceFirst("\\?.*", "");
        }

        String query() {
            return target.contains("?") ? target.substring(target.indexOf('?') + 1) : "-";
        }
    }

    @Test
    void everyFormatGivesTheSameAccountAndTallies() throws Exception {
        List<Hit> hits = hits();
        Map<String, Long> account = null;
        Map<String, String> tallies = null;
        for (Map.Entry<String, Function<Hit, String>> format : formats().entrySet()) {
            try (var scene = new ImportScene(home.resolve(UUID.randomUUID().toString()), "Europe/Berlin")) {
                boolean named = format.getKey().contains("$") || format.getKey().contains("%");
                UUID run = scene.blocksOf(333)
                        .formatted(named ? format.getKey() : "")
                        .imported(lines(format.getKey(), hits, format.getValue()));
                var counted = scene.account(run);
                counted.remove("not-a-page/remark");
                account = account == null ? counted : account;
                tallies = tallies == null ? scene.tallies() : tallies;
                assertEquals(account, counted, format.getKey());
                assertEquals(tallies, scene.tallies(), format.getKey());
                assertEquals(
                        2_000,
                        counted.values().stream().mapToLong(Long::longValue).sum());
            }
        }
        assertTrue(account.get("view") > 300, account.toString());
        assertTrue(account.get("repeat") > 0, account.toString());
        assertTrue(account.size() > 8, account.toString());
        assertTrue(tallies.size() > 5, tallies.toString());
    }

    private static String[] lines(String format, List<Hit> hits, Function<Hit, String> written) {
        var lines = hits.stream().map(written).toList();
        return format.equals("w3c") ? withDirectives(lines) : lines.toArray(String[]::new);
    }

    /** The fields change in the middle, as when IIS is set up anew. */
    private static String[] withDirectives(List<String> lines) {
        String first =
                "#Fields: date time c-ip cs-method cs-uri-stem cs-uri-query sc-status cs(Referer) cs(User-Agent)";
        String second =
                "#Fields: cs(User-Agent) date time c-ip cs-method cs-uri-stem cs-uri-query sc-status cs(Referer)";
        var all = new ArrayList<String>(List.of("#Software: Microsoft Internet Information Services 10.0", first));
        all.addAll(lines.subList(0, 1_000));
        all.add(second);
        for (String line : lines.subList(1_000, lines.size())) {
            int last = line.lastIndexOf(' ');
            all.add(line.substring(last + 1) + " " + line.substring(0, last));
        }
        return all.toArray(String[]::new);
    }

    private static Map<String, Function<Hit, String>> formats() {
        var formats = new LinkedHashMap<String, Function<Hit, String>>();
        formats.put("combined", SameRequestsTest::combined);
        formats.put("vhost", hit -> "www.example.org:443 " + combined(hit));
        formats.put(
                "log_format a '$msec $http_host $remote_addr $request_method $scheme://$host$request_uri $status '"
                        + " '\"$http_referer\" \"$http_user_agent\" $request_time';",
                hit -> hit.time.getEpochSecond() + ".250 h " + hit.address + " " + hit.method + " https://h"
                        + hit.target + " " + hit.status + " \"" + hit.referrer + "\" \"" + hit.agent + "\" 0.01");
        formats.put(
                "{\"time\":\"$time_iso8601\",\"ip\":\"$remote_addr\",\"r\":\"$request\",\"s\":$status,"
                        + "\"ref\":\"$http_referer\",\"ua\":\"$http_user_agent\"}",
                hit -> "{\"time\":\"" + ISO.format(hit.time) + "\",\"ip\":\"" + hit.address + "\",\"r\":\"" + hit.method
                        + " "
                        + hit.target + " HTTP/1.1\",\"s\":" + hit.status + ",\"ref\":\"" + hit.referrer + "\",\"ua\":\""
                        + hit.agent + "\"}");
        formats.put(
                "LogFormat \"%{usec}t %a %m %U%q %>s \\\"%{Referer}i\\\" \\\"%{User-Agent}i\\\"\" own",
                hit -> hit.time.getEpochSecond() + "123456 " + hit.address + " " + hit.method + " " + hit.target + " "
                        + hit.status + " \"" + hit.referrer + "\" \"" + hit.agent + "\"");
        formats.put(
                "caddy",
                hit -> "{\"level\":\"info\",\"ts\":" + hit.time.getEpochSecond()
                        + ".52,\"logger\":\"http.log.access\",\"request\":{\"client_ip\":\"" + hit.address
                        + "\",\"method\":\""
                        + hit.method + "\",\"uri\":\"" + hit.target + "\",\"headers\":{"
                        + (hit.agent.equals("-") ? "" : "\"User-Agent\":[\"" + hit.agent + "\"],")
                        + "\"Referer\":[\"" + hit.referrer + "\"]}},\"status\":" + hit.status + "}");
        formats.put(
                "w3c",
                hit -> W3C.format(hit.time) + " " + hit.address + " " + hit.method + " " + hit.path() + " "
                        + hit.query() + " " + hit.status + " " + hit.referrer + " " + hit.agent.replace(' ', '+'));
        return formats;
    }

    private static String combined(Hit hit) {
        return hit.address + " - - [" + CLF.format(hit.time) + "] \"" + hit.method + " " + hit.target + " HTTP/1.1\" "
                + hit.status + " 17 \"" + hit.referrer + "\" \"" + hit.agent + "\"";
    }

    /** Few visitors and paths, so that there are repeats; around midnight in Berlin. */
    private static List<Hit> hits() {
        var random = new SplittableRandom(5);
        Instant start = Instant.parse("2025-02-25T20:00:00Z");
        return IntStream.range(0, 2_000)
                .mapToObj(i -> new Hit(
                        start.plusSeconds(10L * i),
                        "192.0.2." + (int) Math.pow(random.nextInt(4), 3),
                        random.nextInt(20) == 0 ? "HEAD" : "GET",
                        random.nextInt(600) == 0
                                ? "/robots.txt"
                                : TARGETS.get(random.nextInt(1 + random.nextInt(TARGETS.size()))),
                        random.nextInt(15) == 0 ? 404 : random.nextInt(9) == 0 ? 304 : 200,
                        List.of("-", "https://own.example/x", "https://www.Outside.example/y?z")
                                .get(random.nextInt(3)),
                        AGENTS.get(random.nextInt(AGENTS.size()))))
                .toList();
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }
}
