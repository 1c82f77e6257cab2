package org.masthead.analytics.viewlog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The group of a referring host: by the newsroom's own rules, then by the list that the program brings. A rule names a host
 * and holds for all below it; of several the longest holds. {@code google.*} stands for the host under any ending.
 */
public final class ReferrerKinds {
    public static final String OTHER = "other";
    public static final String INTERNAL = "internal";

    private static final Pattern ENDING = Pattern.compile("(\\.[a-z]{2,3}\\.[a-z]{2}|\\.[^.]+)$");
    private static final Map<String, String> BUNDLED = bundle();

    private final Map<String, String> own;

    /** @param own group by host */
    public ReferrerKinds(Map<String, String> own) {
        this.own = own;
    }

    public String of(String host) {
        if (host.equals(Referrer.INTERNAL)) {
            return INTERNAL;
        }
        String kind = longest(own, host);
        kind = kind == null ? longest(BUNDLED, host) : kind;
        return kind == null ? OTHER : kind;
    }

    private static String longest(Map<String, String> rules, String host) {
        for (String name = host; !name.isEmpty(); name = above(name)) {
            String kind = rules.get(name);
            kind = kind == null ? rules.get(withAnyEnding(name)) : kind;
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static String above(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    /** {@code google.co.uk} and {@code google.de} are {@code google.*}. */
    private static String withAnyEnding(String name) {
        return ENDING.matcher(name).replaceFirst(".*");
    }

    private static Map<String, String> bundle() {
        var rules = new HashMap<String, String>();
        try (var lines = new BufferedReader(new InputStreamReader(
                ReferrerKinds.class.getResourceAsStream("referrer-groups.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] words = line.strip().split("\\s+");
                        rules.put(words[1], words[0]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(rules);
    }
}
