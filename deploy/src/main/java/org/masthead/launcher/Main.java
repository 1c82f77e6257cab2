package org.masthead.launcher;

import java.util.List;

/** The program's entry: {@code java -jar masthead.jar [COMMAND]}; without a command it serves. */
public final class Main {
    private static final System.Logger LOG = System.getLogger(Main.class.getName());

    private Main() {}

    public static void main(String... arguments) {
        try {
            run(List.of(arguments));
        } catch (StartRefused refused) {
            end(refused.getMessage());
        } catch (RuntimeException unforeseen) {
            LOG.log(System.Logger.Level.ERROR, "Unforeseen", unforeseen);
            end("Masthead cannot go on (" + unforeseen + "): see logs/server.log in the home.");
        }
    }

    /** The server's threads would keep the process alive. When it was told to stop meanwhile, that is no failure. */
    private static void end(String reason) {
        if (!Serving.stopping()) {
            Console.complain(reason);
            System.exit(1);
        }
    }

    private static void run(List<String> arguments) {
        if (arguments.contains("--help")) {
            Console.say(Help.text());
            return;
        }
        Settings settings = Settings.read();
        String command = arguments.isEmpty() ? "serve" : arguments.get(0);
        switch (command) {
            case "serve" -> new Serving(settings).start();
            case "config" -> Console.say(settings.describe());
            default -> throw new StartRefused("There is no command \"" + command + "\"; --help lists them.");
        }
    }
}
