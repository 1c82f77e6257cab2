package org.masthead.launcher;

import java.io.PrintStream;

/** What the operator sees. The server's own log goes elsewhere, so these lines stand alone. */
final class Console {
    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private Console() {}

    static void say(String line) {
        OUT.println(line);
        OUT.flush();
    }

    /** One line, whatever the reason behind it looks like. */
    static void complain(String reason) {
        ERR.println(reason.strip().replaceAll("\\s*\\R\\s*", " "));
        ERR.flush();
    }
}
