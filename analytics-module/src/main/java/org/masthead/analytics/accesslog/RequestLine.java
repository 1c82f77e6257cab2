package org.masthead.analytics.accesslog;

import org.masthead.analytics.viewlog.PagePath;

/** {@code METHOD target [NAME/version]} with a target that begins with a slash or is an absolute address. */
final class RequestLine {
    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    private RequestLine() {}

    /** Sets method and target; false when the request is not of that form. */
    static boolean read(Span request, Span method, Span target) {
        int first = request.indexOf(' ', request.from);
        if (first < 0) {
            return false;
        }
        int second = request.indexOf(' ', first + 1);
        method.set(request.bytes, request.from, first);
        target.set(request.bytes, first + 1, second < 0 ? request.to : second);
        return (second < 0 || isVersion(request.bytes, second + 1, request.to)) && read(method, target);
    }

    /** The same for a log that keeps method and target apart; cuts the target's query. */
    static boolean read(Span method, Span target) {
        return isToken(method)
                && target.indexOf(' ', target.from) < 0
                && (target.startsWith("/") ? withoutQuery(target) : isAbsolute(target));
    }

    private static boolean isToken(Span method) {
        for (int i = method.from; i < method.to; i++) {
            byte b = method.bytes[i];
            if (!isLetter(b) && !Span.isDigit(b) && (b <= ' ' || TOKEN_MARKS.indexOf(b) < 0)) {
                return false;
            }
        }
        return method.length() > 0;
    }

    private static boolean isVersion(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && isLetter(bytes[at])) {
            at++;
        }
        if (at == from || at == to || bytes[at] != '/') {
            return false;
        }
        int number = digits(bytes, at + 1, to);
        boolean whole = number > at + 1 && number == to;
        return whole
                || number > at + 1 && bytes[number] == '.' && number + 1 < to && digits(bytes, number + 1, to) == to;
    }

    private static int digits(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && Span.isDigit(bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    /** Queries differ without end; cut here, a path is looked up instead of being read again. */
    private static boolean withoutQuery(Span target) {
        for (int i = target.from; i < target.to; i++) {
            if (target.bytes[i] == '?' || target.bytes[i] == '#') {
                target.to = i;
            }
        }
        return true;
    }

    private static boolean isAbsolute(Span target) {
        return target.length() > 0 && PagePath.isTarget(target.text());
    }
}
