package org.masthead.analytics.accesslog;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Tells from a log's first lines how they are written. */
final class FormatRecognition {
    private static final int LINES = 1_000;

    private final AccessLogLine apache = new AccessLogLine();
    private final CaddyLine caddy = new CaddyLine();
    private final W3cLine w3c = new W3cLine();

    /** No form that is known here; its message is for people. */
    static final class NotRecognised extends UnreadableFile {
        private static final long serialVersionUID = 1;

        NotRecognised(long lines) {
            super("None of the first " + lines
                    + " lines is in a format that is recognised; nothing of the file was taken."
                    + " Send it again with the text of the server's log_format or LogFormat.");
        }
    }

    /** The format of the first line that can be read; of a file without lines, combined. */
    static LogFormat of(InputStream plain) throws IOException {
        return new FormatRecognition().look(new LogLines(plain, 0, 0));
    }

    private LogFormat look(LogLines lines) throws IOException {
        Optional<LogFormat> byRemark = Optional.empty();
        long blank = 0;
        while (lines.number() < LINES && lines.next()) {
            Optional<LogFormat> format = lines.isTooLong() ? Optional.empty() : formatOf(lines);
            if (format.isPresent()) {
                return format.get();
            }
            blank += lines.from() == lines.to() ? 1 : 0;
            byRemark = byRemark.or(() -> remarkOf());
        }
        if (byRemark.isEmpty() && blank < lines.number()) {
            throw new NotRecognised(lines.number());
        }
        return byRemark.orElseGet(() -> LogFormat.ofApache("combined"));
    }

    private Optional<LogFormat> formatOf(LogLines lines) {
        if (isRead(w3c, lines)) {
            return Optional.of(LogFormat.W3C);
        }
        if (isRead(caddy, lines)) {
            return Optional.of(LogFormat.CADDY);
        }
        return isRead(apache, lines) ? Optional.of(LogFormat.ofApache(nameOfApache())) : Optional.empty();
    }

    private static boolean isRead(LoggedRequest form, LogLines lines) {
        return form.parse(lines.buffer(), lines.from(), lines.to()) != LoggedRequest.Refusal.FORMAT && !form.remark;
    }

    private String nameOfApache() {
        if (apache.virtualHost) {
            return "vhost";
        }
        return apache.agentLogged ? "combined" : "common";
    }

    private Optional<LogFormat> remarkOf() {
        if (w3c.remark) {
            return Optional.of(LogFormat.W3C);
        }
        return caddy.remark ? Optional.of(LogFormat.CADDY) : Optional.empty();
    }
}
