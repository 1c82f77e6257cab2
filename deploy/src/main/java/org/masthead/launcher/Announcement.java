package org.masthead.launcher;

import java.util.Locale;

/** The lines that tell the operator where the site is. */
final class Announcement {
    private Announcement() {}

    static void print(Settings settings, Home home, long nanos) {
        Console.say(String.format(
                Locale.ROOT,
                "Masthead is at %s (%.1f s), its data in %s. Ctrl-C stops it.",
                address(settings),
                nanos / 1e9,
                home.root()));
        if (settings.sample()) {
            Console.say(
                    "Sample newsroom, for this machine only. Sign in at /login as writer, editor, moderator, analyst or admin,"
                            + " password masthead-demo.");
        }
        home.peek("secrets/setup-token")
                .ifPresent(token ->
                        Console.say("Create the administrator (once): " + address(settings) + "setup?token=" + token));
    }

    private static String address(Settings settings) {
        String base = settings.text(Setting.BASE_URL);
        if (base.isEmpty()) {
            return "http://localhost:" + settings.httpPort() + "/";
        }
        return base.endsWith("/") ? base : base + "/";
    }
}
