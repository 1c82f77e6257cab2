package org.masthead.analytics.viewlog;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The crawler list crawler-user-agents (MIT) that the build brings in, and what an agent alone says about who asked.
 * Verdicts are remembered; a first look costs some 10 µs.
 */
public final class BotList {
    private static final BotList BUNDLED = bundle();
    private static final int REMEMBERED = 50_000;

    private final String version;
    private final CrawlerPatterns patterns;
    private final Map<String, Optional<BotReason>> verdicts = new ConcurrentHashMap<>();

    BotList(String version, List<String> patterns) {
        this.version = version;
        this.patterns = new CrawlerPatterns(patterns);
    }

    /** The list in force. */
    public static BotList bundled() {
        return BUNDLED;
    }

    /** Name and commit of the list, recorded with each tally. */
    public String version() {
        return version;
    }

    /**
     * The reason that the agent alone gives: {@link BotReason#NO_AGENT}, {@link BotReason#LISTED} or {@link
     * BotReason#NAMES_ITSELF}, the first that fits.
     *
     * @param agent null where the log's format has no agent: then it gives none
     */
    public Optional<BotReason> reasonOf(String agent) {
        if (agent == null) {
            return Optional.empty();
        }
        Optional<BotReason> known = verdicts.get(agent);
        return known != null ? known : remember(agent);
    }

    private Optional<BotReason> remember(String agent) {
        if (verdicts.size() >= REMEMBERED) {
            verdicts.clear();
        }
        Optional<BotReason> verdict = judge(agent);
        verdicts.put(agent, verdict);
        return verdict;
    }

    private Optional<BotReason> judge(String agent) {
        if (BotReason.isMissing(agent)) {
            return Optional.of(BotReason.NO_AGENT);
        }
        if (patterns.match(agent)) {
            return Optional.of(BotReason.LISTED);
        }
        return BotReason.namesItself(agent) ? Optional.of(BotReason.NAMES_ITSELF) : Optional.empty();
    }

    private static BotList bundle() {
        try (InputStream list = BotList.class.getResourceAsStream("crawler-user-agents.json");
                InputStream version = BotList.class.getResourceAsStream("crawler-user-agents.version");
                var reader = Json.createReader(list)) {
            var patterns = reader.readArray().stream()
                    .map(crawler -> crawler.asJsonObject().getString("pattern"))
                    .toList();
            return new BotList(new String(version.readAllBytes(), StandardCharsets.UTF_8).strip(), patterns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
