package org.masthead.launcher;

import java.util.List;

/** The program's entry: {@code java -jar masthead.jar [COMMAND]}; without a command it serves. */
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        try {
            run(List.of(arguments));
        } catch (StartRefused refused) {
            Console.complain(refused.getMessage());
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
