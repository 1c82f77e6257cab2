package org.masthead.analytics.accesslog;

import java.util.Arrays;
import java.util.List;

/**
 * A line written by a {@link LogTemplate}. A value reaches to the text behind it; one in quotes to the next quote that no
 * backslash guards. The line must be whole: nothing may follow.
 */
final class TemplateLine extends LoggedRequest {
    private static final long MILLIS = 1_000;
    private static final long MICROS = 1_000_000;

    private final List<LogTemplate.Part> parts;
    private final LogField timeField;
    private final boolean wholeRequest;
    private final Span[] spans = new Span[LogField.values().length];

    TemplateLine(LogTemplate template) {
        parts = template.parts();
        timeField = parts.stream()
                .map(LogTemplate.Part::field)
                .filter(field -> field != null && field.isTime())
                .findFirst()
                .orElseThrow();
        wholeRequest = template.has(LogField.REQUEST);
        agentLogged = template.has(LogField.AGENT);
        Arrays.setAll(spans, i -> new Span());
    }

    @Override
    Refusal parse(byte[] line, int from, int to) {
        for (Span span : spans) {
            span.set(line, to, to);
        }
        if (!split(line, from, to) || !takeFields()) {
            return Refusal.FORMAT;
        }
        epochSecond = time();
        if (epochSecond == LogTime.IMPOSSIBLE) {
            return Refusal.TIME;
        }
        boolean read = wholeRequest ? RequestLine.read(request, method, target) : RequestLine.read(method, target);
        return read ? null : Refusal.REQUEST;
    }

    private boolean split(byte[] line, int from, int to) {
        int at = from;
        for (int i = 0; i < parts.size(); i++) {
            LogTemplate.Part part = parts.get(i);
            int end = part.isText() ? behindText(part.text(), line, at, to) : valueEnd(i + 1, line, at, to);
            if (end < 0) {
                return false;
            }
            if (!part.isText()) {
                spans[part.field().ordinal()].set(line, at, end);
            }
            at = end;
        }
        return at == to;
    }

    private static int behindText(byte[] text, byte[] line, int at, int to) {
        return stands(text, line, at, to) ? at + text.length : -1;
    }

    private static boolean stands(byte[] text, byte[] line, int at, int to) {
        return at + text.length <= to && Arrays.equals(text, 0, text.length, line, at, at + text.length);
    }

    /** Where a value ends before the given part, or -1. */
    private int valueEnd(int next, byte[] line, int from, int to) {
        if (next == parts.size()) {
            return to;
        }
        LogTemplate.Part behind = parts.get(next);
        if (!behind.isText()) {
            return indexOf('/', line, from, to);
        }
        byte[] text = behind.text();
        return text[0] == '"' ? closingQuote(line, from, to) : indexOf(text, line, from, to);
    }

    private static int indexOf(char wanted, byte[] line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static int closingQuote(byte[] line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line[i] == '"') {
                return i;
            }
            if (Span.isEscape(line, i, to)) {
                i++;
            }
        }
        return -1;
    }

    private static int indexOf(byte[] text, byte[] line, int from, int to) {
        for (int i = from; i + text.length <= to; i++) {
            if (line[i] == text[0] && stands(text, line, i, to)) {
                return i;
            }
        }
        return -1;
    }

    private boolean takeFields() {
        take(address, span(LogField.ADDRESS).length() > 0 ? LogField.ADDRESS : LogField.FORWARDED);
        firstOfSeveral(address);
        take(time, timeField);
        take(request, LogField.REQUEST);
        take(method, LogField.METHOD);
        take(target, span(LogField.TARGET).length() > 0 ? LogField.TARGET : LogField.REWRITTEN);
        take(referrer, LogField.REFERRER);
        take(agent, LogField.AGENT);
        if (!wholeRequest) {
            request.set(target.bytes, target.from, target.to);
        }
        status = status(span(LogField.STATUS));
        return address.length() > 0 && status >= 0;
    }

    private Span span(LogField field) {
        return spans[field.ordinal()];
    }

    private void take(Span into, LogField field) {
        Span value = span(field);
        into.set(value.bytes, value.from, value.to);
    }

    private static void firstOfSeveral(Span addresses) {
        int comma = addresses.indexOf(',', addresses.from);
        addresses.to = comma < 0 ? addresses.to : comma;
    }

    private long time() {
        return switch (timeField) {
            case TIME_COMMON -> LogTime.epochSecond(time);
            case TIME_ISO -> IsoTime.epochSecond(time);
            case TIME_MILLIS -> EpochTime.epochSecond(time, MILLIS);
            case TIME_MICROS -> EpochTime.epochSecond(time, MICROS);
            default -> EpochTime.epochSecond(time, 1);
        };
    }

    @Override
    String expected() {
        return "not a whole line of the named format";
    }
}
