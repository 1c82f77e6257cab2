package org.masthead.analytics.accesslog;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts an access log a second time, straight from the words of the definition, with regular expressions and maps. It
 * uses nothing of the product, so that the two can disagree.
 */
final class IndependentCount {
    private static final String QUOTED = "\"((?:\\\\[\"\\\\]|[^\"])*?)\"";
    private static final Pattern LINE = Pattern.compile("(?:\\S+:\\d+ (?!- ))?(\\S+) \\S+ .+? \\[([^\\]]*)\\] " + QUOTED
            + " (\\d{3}) (?:\\d+|-)(?: " + QUOTED + " " + QUOTED + "(?: .*)?| [^\"].*)?");
    private static final Pattern REQUEST = Pattern.compile(
            "([^\\s()<>@,;:\\\\\"/\\[\\]?={}]+) (/\\S*|[A-Za-z][A-Za-z0-9+.-]*://\\S*)(?: [A-Za-z]+/\\d+(?:\\.\\d+)?)?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/uuuu:HH:mm:ss xx", Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern OCTET = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern MACHINE = Pattern.compile(
            "/robots\\.txt|.*/(feed|rss|atom)|/(api|admin|wp-admin|wp-json|wp-login\\.php|xmlrpc\\.php)(/.*)?");
    private static final Pattern NAMES_ITSELF = Pattern.compile(
            "(?<!cu)bot|crawl|spider|http://|https://|[^\\s@]+@[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}",
            Pattern.CASE_INSENSITIVE);

    private record View(String day, String path, String visitor, String agent) {}

    private final List<Pattern> crawlers = new ArrayList<>();
    private final Map<String, String> agentReasons = new HashMap<>();
    private final ZoneId zone;
    private final int cap;
    private final List<View> views = new ArrayList<>();
    private final Set<String> robots = new HashSet<>();
    final Map<String, Long> account = new TreeMap<>();
    /** {@code views visitors bots repeats} by {@code day path}. */
    final Map<String, String> tallies = new TreeMap<>();

    IndependentCount(Path crawlerList, String zone, int cap) throws IOException {
        this.zone = ZoneId.of(zone);
        this.cap = cap;
        try (var reader = Json.createReader(Files.newInputStream(crawlerList))) {
            reader.readArray()
                    .forEach(crawler ->
                            crawlers.add(Pattern.compile(crawler.asJsonObject().getString("pattern"))));
        }
    }

    IndependentCount of(Path log) throws IOException {
        for (String line : Files.readAllLines(log, StandardCharsets.UTF_8)) {
            read(line);
        }
        judge();
        return this;
    }

    private void read(String line) {
        Matcher fields = LINE.matcher(line);
        if (!fields.matches()) {
            add("refused/format");
            return;
        }
        Instant time;
        try {
            time = OffsetDateTime.parse(fields.group(2).replaceFirst(":60 ", ":59 "), TIME)
                    .toInstant();
        } catch (DateTimeParseException e) {
            add("refused/time");
            return;
        }
        Matcher request = REQUEST.matcher(plain(fields.group(3)));
        if (!request.matches()) {
            add("refused/request");
            return;
        }
        String path = path(request.group(2));
        String day = time.atZone(zone).toLocalDate().toString();
        String agent = fields.group(6) == null ? null : plain(fields.group(6));
        String visitor = fields.group(1) + "\n" + agent;
        if (path.equals("/robots.txt")) {
            robots.add(day + visitor);
        }
        String reason = against(request.group(1), fields.group(4), path);
        if (reason.isEmpty()) {
            views.add(new View(day, path, visitor, agent));
        } else {
            add("not-a-page/" + reason);
        }
    }

    private static String plain(String field) {
        return field.replaceAll("\\\\([\"\\\\])", "$1");
    }

    private static String path(String target) {
        String path = target.replaceFirst("[?#].*", "").replaceFirst("^[^/:]+://[^/]*", "");
        path = OCTET.matcher(path).replaceAll(octet -> {
            char c = (char) Integer.parseInt(octet.group(1), 16);
            boolean unreserved = String.valueOf(c).matches("[A-Za-z0-9._~-]");
            return Matcher.quoteReplacement(unreserved ? "" + c : octet.group().toUpperCase(Locale.ROOT));
        });
        path = path.replaceFirst("/+$", "");
        return path.isEmpty() ? "/" : path;
    }

    private static String against(String method, String status, String path) {
        if (!method.equals("GET")) {
            return "method";
        }
        if (!status.equals("200") && !status.equals("304")) {
            return "status";
        }
        if (MACHINE.matcher(path).matches()) {
            return "machine";
        }
        String last = path.replaceFirst(".*/", "");
        return last.contains(".") && !last.matches("(?i).*\\.(html|htm|xhtml|php|jsp|asp|aspx)?") ? "asset" : "";
    }

    private void judge() {
        var humans = new HashMap<String, Map<String, Integer>>();
        var bots = new HashMap<String, Integer>();
        var repeats = new HashMap<String, Integer>();
        var counted = new HashMap<String, Integer>();
        for (View view : views) {
            String key = view.day + " " + view.path;
            String bot = botReason(view);
            if (!bot.isEmpty()) {
                bots.merge(key, 1, Integer::sum);
                add("bot/" + bot);
            } else if (humans.computeIfAbsent(key, k -> new HashMap<>()).merge(view.visitor, 1, Integer::sum) > cap) {
                repeats.merge(key, 1, Integer::sum);
                add("repeat");
            } else {
                counted.merge(key, 1, Integer::sum);
                add("view");
            }
            tallies.put(key, "");
        }
        tallies.replaceAll((key, none) -> counted.getOrDefault(key, 0) + " "
                + humans.getOrDefault(key, Map.of()).size() + " "
                + bots.getOrDefault(key, 0) + " " + repeats.getOrDefault(key, 0));
    }

    private String botReason(View view) {
        String reason = view.agent == null ? "" : agentReasons.computeIfAbsent(view.agent, this::agentReason);
        return reason.isEmpty() && robots.contains(view.day + view.visitor) ? "robots" : reason;
    }

    private String agentReason(String agent) {
        if (agent.isEmpty() || agent.equals("-")) {
            return "no-agent";
        }
        if (crawlers.stream().anyMatch(crawler -> crawler.matcher(agent).find())) {
            return "listed";
        }
        return NAMES_ITSELF.matcher(agent).find() ? "names-itself" : "";
    }

    private void add(String name) {
        account.merge(name, 1L, Long::sum);
    }
}
