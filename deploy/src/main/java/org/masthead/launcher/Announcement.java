package org.masthead.launcher;

import java.util.Locale;

/** The lines that tell the operator where the site is. */
final class Announcement {
    private Announcement() {}

    static void print(Settings settings, long nanos) {
        Console.say(String.format(
                Locale.ROOT,
                "Masthead is at http://localhost:%d/ (%.1f s). Ctrl-C stops it.",
                settings.httpPort(),
                nanos / 1e9));
        if (settings.sample()) {
            Console.say("Sample newsroom. Sign in at /login as writer, editor, moderator, analyst or admin,"
                    + " password masthead-demo.");
        }
    }
}
