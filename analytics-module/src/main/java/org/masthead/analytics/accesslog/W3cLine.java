package org.masthead.analytics.accesslog;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A line of the W3C's extended log file format, as IIS writes it: {@code #Fields:} says what the lines behind it hold, and may say
 * something else further on. Times are UTC; blanks inside a value are plus signs, or percent-encoded where tabs part the values.
 */
final class W3cLine extends LoggedRequest {
    private static final String FIELDS = "#fields:";
    private static final String DATE = "#date:";
    private static final Map<String, LogField> NAMES = Map.ofEntries(
            Map.entry("c-ip", LogField.ADDRESS),
            Map.entry("x-forwarded-for", LogField.FORWARDED),
            Map.entry("cs(x-forwarded-for)", LogField.FORWARDED),
            Map.entry("cs-method", LogField.METHOD),
            Map.entry("cs-uri-stem", LogField.TARGET),
            Map.entry("cs-uri", LogField.REWRITTEN),
            Map.entry("sc-status", LogField.STATUS),
            Map.entry("cs(user-agent)", LogField.AGENT),
            Map.entry("cs(referer)", LogField.REFERRER));

    private final Span[] spans = new Span[LogField.values().length];
    private final Span dateOfLine = new Span();
    private final Span timeOfLine = new Span();
    private final List<Span> values = new ArrayList<>();
    private String[] names = {};
    private String missing = "no #Fields before it";
    private String date = "";
    private boolean encoded;
    private String directives = "";

    W3cLine() {
        for (int i = 0; i < spans.length; i++) {
            spans[i] = new Span();
        }
    }

    @Override
    Refusal parse(byte[] line, int from, int to) {
        remark = from < to && line[from] == '#';
        if (remark) {
            obey(new String(line, from, to - from, StandardCharsets.UTF_8));
            return null;
        }
        if (!missing.isEmpty() || !split(line, from, to) || !takeFields(line, to)) {
            return Refusal.FORMAT;
        }
        set(time, moment());
        epochSecond = IsoTime.epochSecond(time);
        if (epochSecond == LogTime.IMPOSSIBLE) {
            return Refusal.TIME;
        }
        return RequestLine.read(method, target) ? null : Refusal.REQUEST;
    }

    private void obey(String directive) {
        String lower = directive.toLowerCase(Locale.ROOT);
        if (lower.startsWith(FIELDS)) {
            names = lower.substring(FIELDS.length()).strip().split("[ \t]+");
            missing = missing(List.of(names));
            directives = directive;
        } else if (lower.startsWith(DATE)) {
            date = directive.substring(DATE.length()).strip().split("[ \t]+")[0];
        }
    }

    private static String missing(List<String> names) {
        List<String> needed = List.of("time", "cs-method", "sc-status");
        for (String name : needed) {
            if (!names.contains(name)) {
                return "the #Fields before it name no " + name;
            }
        }
        if (names.stream().noneMatch(name -> isAny(name, LogField.ADDRESS, LogField.FORWARDED))) {
            return "the #Fields before it name no c-ip";
        }
        boolean asked = names.stream().anyMatch(name -> isAny(name, LogField.TARGET, LogField.REWRITTEN));
        return asked ? "" : "the #Fields before it name no cs-uri-stem";
    }

    private static boolean isAny(String name, LogField one, LogField other) {
        LogField field = NAMES.get(name);
        return field == one || field == other;
    }

    /** One value a name, parted by tabs where there are any, else by blanks. */
    private boolean split(byte[] line, int from, int to) {
        values.clear();
        byte parting = ' ';
        for (int i = from; i < to && parting == ' '; i++) {
            parting = line[i] == '\t' ? (byte) '\t' : parting;
        }
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || line[i] == parting) {
                if (i > start || parting == '\t') {
                    var value = new Span();
                    value.set(line, start, i);
                    values.add(value);
                }
                start = i + 1;
            }
        }
        encoded = parting == '\t';
        return values.size() == names.length;
    }

    private boolean takeFields(byte[] line, int to) {
        for (Span span : spans) {
            span.set(line, to, to);
        }
        dateOfLine.set(line, to, to);
        agentLogged = false;
        for (int i = 0; i < names.length; i++) {
            take(names[i], values.get(i));
        }
        copy(address, spanOf(LogField.ADDRESS, LogField.FORWARDED));
        int comma = address.indexOf(',', address.from);
        address.to = comma < 0 ? address.to : comma;
        copy(method, spans[LogField.METHOD.ordinal()]);
        copy(target, spanOf(LogField.TARGET, LogField.REWRITTEN));
        copy(request, target);
        copy(referrer, spans[LogField.REFERRER.ordinal()]);
        set(agent, blanks(spans[LogField.AGENT.ordinal()].text()));
        status = status(spans[LogField.STATUS.ordinal()]);
        return address.length() > 0 && status >= 0;
    }

    private void take(String name, Span value) {
        if (name.equals("date")) {
            copy(dateOfLine, value);
        } else if (name.equals("time")) {
            copy(timeOfLine, value);
        } else {
            LogField field = NAMES.getOrDefault(name, LogField.PASSED_OVER);
            agentLogged |= field == LogField.AGENT;
            copy(spans[field.ordinal()], value);
        }
    }

    private Span spanOf(LogField better, LogField other) {
        Span span = spans[better.ordinal()];
        return span.length() > 0 ? span : spans[other.ordinal()];
    }

    private static void copy(Span into, Span from) {
        into.set(from.bytes, from.from, from.to);
    }

    private String blanks(String text) {
        if (!encoded) {
            return text.replace('+', ' ');
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private String moment() {
        return (dateOfLine.length() > 0 ? dateOfLine.text() : date) + " " + timeOfLine.text();
    }

    @Override
    String memory() {
        return directives.isEmpty() ? "" : directives + "\n" + DATE + " " + date;
    }

    @Override
    void remember(String memory) {
        memory.lines().forEach(this::obey);
    }

    @Override
    String expected() {
        return missing.isEmpty() ? "not one value for each of the #Fields before it" : missing;
    }
}
