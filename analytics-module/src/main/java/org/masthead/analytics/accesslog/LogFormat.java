package org.masthead.analytics.accesslog;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How the lines of a log are written.
 *
 * @param name {@code common}, {@code combined}, {@code vhost}, {@code nginx}, {@code apache}, {@code caddy} or {@code w3c}
 * @param lines makes a reader of such lines
 */
record LogFormat(String name, Supplier<LoggedRequest> lines) {
    static final LogFormat CADDY = new LogFormat("caddy", CaddyLine::new);
    static final LogFormat W3C = new LogFormat("w3c", W3cLine::new);
    private static final Set<String> APACHE_OWN = Set.of("common", "combined", "vhost");
    private static final Set<String> BY_ITSELF = Set.of("", "auto");

    /** The formats that Apache comes with are read by one reader, which tells them apart line by line. */
    static LogFormat ofApache(String name) {
        return new LogFormat(name, AccessLogLine::new);
    }

    /**
     * What somebody named or pasted; empty when it shall be recognised.
     *
     * @throws IllegalArgumentException a sentence for people
     */
    static Optional<LogFormat> named(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        if (BY_ITSELF.contains(name)) {
            return Optional.empty();
        }
        if (APACHE_OWN.contains(name)) {
            return Optional.of(ofApache(name));
        }
        return Optional.of(
                switch (name) {
                    case "caddy" -> CADDY;
                    case "w3c", "iis" -> W3C;
                    default -> pasted(text);
                });
    }

    private static LogFormat pasted(String text) {
        if (text.contains("$")) {
            LogTemplate template = NginxFormat.read(text);
            return new LogFormat("nginx", () -> new TemplateLine(template));
        }
        if (text.contains("%")) {
            LogTemplate template = ApacheFormat.read(text);
            return new LogFormat("apache", () -> new TemplateLine(template));
        }
        throw new IllegalArgumentException("“" + text.strip() + "” is no format: name common, combined, vhost, caddy or"
                + " w3c, or send the text of nginx's log_format or Apache's LogFormat.");
    }
}
