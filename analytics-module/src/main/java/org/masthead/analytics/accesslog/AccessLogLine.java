package org.masthead.analytics.accesslog;

/**
 * One line of an access log, read without making objects: {@code parse} again for the next one.
 *
 * <pre>
 * common          address ident user [time] "request" status bytes
 * combined        … "referrer" "agent"
 * vhost_combined  host:port address …
 * </pre>
 *
 * Further fields behind a whole common or combined line are passed over; a line cut off inside its referrer or agent is
 * refused. The user may hold spaces. In a quoted field a backslash before a quote or backslash is not part of the field.
 */
final class AccessLogLine extends LoggedRequest {
    private final Span prefix = new Span();

    /** Whether the last line named a virtual host in front. */
    boolean virtualHost;

    private byte[] bytes;
    private int end;

    @Override
    Refusal parse(byte[] line, int from, int to) {
        bytes = line;
        end = to;
        if (!readFields(from)) {
            return Refusal.FORMAT;
        }
        epochSecond = LogTime.epochSecond(time);
        if (epochSecond == LogTime.IMPOSSIBLE) {
            return Refusal.TIME;
        }
        return RequestLine.read(request, method, target) ? null : Refusal.REQUEST;
    }

    private boolean readFields(int from) {
        int at = afterTime(from);
        at = at < 0 ? -1 : quoted(at, request);
        at = at < 0 ? -1 : afterStatus(at);
        at = at < 0 ? -1 : afterBytes(at);
        return at >= 0 && readReferrerAndAgent(at);
    }

    private int afterTime(int from) {
        int bracket = from;
        do {
            bracket = indexOf('[', bracket + 1);
        } while (bracket >= 0 && bytes[bracket - 1] != ' ');
        int close = bracket < 0 ? -1 : indexOf(']', bracket);
        if (close < 0 || !isAt(close + 1, ' ')) {
            return -1;
        }
        time.set(bytes, bracket + 1, close);
        prefix.set(bytes, from, bracket - 1);
        return readAddress() ? close + 2 : -1;
    }

    private boolean readAddress() {
        int first = prefix.indexOf(' ', prefix.from);
        int second = first < 0 ? -1 : prefix.indexOf(' ', first + 1);
        if (first <= prefix.from || second <= first + 1 || second + 1 >= prefix.to) {
            return false;
        }
        int third = prefix.indexOf(' ', second + 1);
        virtualHost = third > second + 1 && endsWithPort(prefix.from, first) && !isDash(first + 1, second);
        address.set(bytes, virtualHost ? first + 1 : prefix.from, virtualHost ? second : first);
        return true;
    }

    private boolean endsWithPort(int from, int to) {
        int digits = to;
        while (digits > from && Span.isDigit(bytes[digits - 1])) {
            digits--;
        }
        return digits < to && digits - 1 > from && bytes[digits - 1] == ':';
    }

    private boolean isDash(int from, int to) {
        return to - from == 1 && bytes[from] == '-';
    }

    /** Reads a quoted field that begins here; returns the place behind its closing quote, or -1. */
    private int quoted(int at, Span field) {
        if (!isAt(at, '"')) {
            return -1;
        }
        for (int i = at + 1; i < end; i++) {
            if (bytes[i] == '"') {
                field.set(bytes, at + 1, i);
                return i + 1;
            }
            if (Span.isEscape(bytes, i, end)) {
                i++;
            }
        }
        return -1;
    }

    private int afterStatus(int at) {
        if (at + 5 > end || !isAt(at, ' ') || !isAt(at + 4, ' ')) {
            return -1;
        }
        status = 0;
        for (int i = at + 1; i < at + 4; i++) {
            if (!Span.isDigit(bytes[i])) {
                return -1;
            }
            status = status * 10 + bytes[i] - '0';
        }
        return at + 5;
    }

    private int afterBytes(int at) {
        int behind = at;
        while (behind < end && Span.isDigit(bytes[behind])) {
            behind++;
        }
        if (behind == at && isAt(at, '-')) {
            behind++;
        }
        return behind > at && (behind == end || isAt(behind, ' ')) ? behind : -1;
    }

    private boolean readReferrerAndAgent(int at) {
        agentLogged = isAt(at + 1, '"');
        if (!agentLogged) {
            referrer.set(bytes, end, end);
            return true;
        }
        int behind = quoted(at + 1, referrer);
        behind = behind < 0 || !isAt(behind, ' ') ? -1 : quoted(behind + 1, agent);
        return behind == end || behind > 0 && isAt(behind, ' ');
    }

    private boolean isAt(int at, char wanted) {
        return at < end && bytes[at] == wanted;
    }

    private int indexOf(char wanted, int start) {
        for (int i = start; i < end; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    @Override
    String expected() {
        return "neither a whole common nor a whole combined line";
    }
}
