package org.masthead.launcher;

/** One run of the server from its first line on the console to a clean stop. */
final class Serving {
    private static volatile boolean stopping;

    private final Settings settings;
    private final long begun = System.nanoTime();
    private EmbeddedDatabase embedded;
    private Home home;

    Serving(Settings settings) {
        this.settings = settings;
    }

    /** Returns when the front page answers; the server's threads go on. */
    void start() {
        int port = settings.httpPort();
        settings.check();
        HttpPort.check(port, settings.sample());
        home = Home.hold(settings.home());
        settings.publish();
        OneFile.unpackInto(home);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "masthead-stop"));
        ParentWatch.begin();
        Database database = database();
        Console.say("Starting the application …");
        new Server(home, settings).start(database);
        FrontPage.await(port);
        Announcement.print(settings, home, System.nanoTime() - begun);
        Heap.settle();
    }

    /** Whether this process was told to end. */
    static boolean stopping() {
        return stopping;
    }

    private Database database() {
        if (settings.given(Setting.DB_URL)) {
            return OwnDatabase.checked(settings);
        }
        Console.say("Starting the database …");
        embedded = new EmbeddedDatabase(home);
        return embedded.start();
    }

    /** Payara has a hook of its own, which runs beside this one: the database goes after it. */
    private void stop() {
        stopping = true;
        Server.awaitStop();
        if (embedded != null) {
            embedded.close();
        }
        home.close();
    }
}
