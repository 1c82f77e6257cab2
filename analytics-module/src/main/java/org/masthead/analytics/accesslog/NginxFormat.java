package org.masthead.analytics.accesslog;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads nginx's {@code log_format}: the whole directive as the configuration has it, its quoted strings alone, or the plain
 * text. A variable that says nothing about a view is passed over, an invented one too.
 */
final class NginxFormat {
    private static final Pattern DIRECTIVE =
            Pattern.compile("\\s*log_format\\s+\\S+\\s+(?:escape=\\w+\\s+)?(.*)", Pattern.DOTALL);
    private static final Pattern QUOTED =
            Pattern.compile("\\s*('(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"|;)", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("\\$(?:\\{(\\w+)\\}|(\\w+))");
    private static final Map<String, LogField> FIELDS = Map.ofEntries(
            Map.entry("remote_addr", LogField.ADDRESS),
            Map.entry("http_x_forwarded_for", LogField.FORWARDED),
            Map.entry("http_x_real_ip", LogField.FORWARDED),
            Map.entry("http_cf_connecting_ip", LogField.FORWARDED),
            Map.entry("proxy_add_x_forwarded_for", LogField.FORWARDED),
            Map.entry("time_local", LogField.TIME_COMMON),
            Map.entry("time_iso8601", LogField.TIME_ISO),
            Map.entry("msec", LogField.TIME_SECONDS),
            Map.entry("request", LogField.REQUEST),
            Map.entry("request_method", LogField.METHOD),
            Map.entry("request_uri", LogField.TARGET),
            Map.entry("uri", LogField.REWRITTEN),
            Map.entry("document_uri", LogField.REWRITTEN),
            Map.entry("status", LogField.STATUS),
            Map.entry("http_referer", LogField.REFERRER),
            Map.entry("http_user_agent", LogField.AGENT));

    private NginxFormat() {}

    /** @throws IllegalArgumentException a sentence for people */
    static LogTemplate read(String text) {
        String plain = plain(text);
        var draft = new LogTemplate.Draft();
        Matcher variable = VARIABLE.matcher(plain);
        int at = 0;
        while (variable.find()) {
            draft.text(plain.substring(at, variable.start()));
            String name = variable.group(1) == null ? variable.group(2) : variable.group(1);
            draft.value(FIELDS.getOrDefault(name, LogField.PASSED_OVER), "$" + name);
            at = variable.end();
        }
        draft.text(plain.substring(at));
        return draft.finished();
    }

    private static String plain(String text) {
        Matcher directive = DIRECTIVE.matcher(text);
        String written = directive.matches() ? directive.group(1) : text.strip();
        boolean quoted = written.startsWith("'") || directive.matches() && written.startsWith("\"");
        return quoted ? joined(written) : written;
    }

    /** Quoted strings one behind the other are one. */
    private static String joined(String written) {
        var plain = new StringBuilder();
        Matcher quoted = QUOTED.matcher(written);
        int at = 0;
        while (quoted.find(at) && quoted.start() == at) {
            String part = quoted.group(1);
            at = quoted.end();
            if (!part.equals(";")) {
                plain.append(unescaped(part.substring(1, part.length() - 1)));
            }
        }
        if (!written.substring(at).isBlank()) {
            throw new IllegalArgumentException("The log_format cannot be read from here on: "
                    + shortened(written.substring(at).strip()));
        }
        return plain.toString();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    /** As nginx reads quoted strings of its configuration. */
    private static String unescaped(String text) {
        return text.replace("\\t", "\t").replaceAll("\\\\([\"'\\\\])", "$1");
    }
}
