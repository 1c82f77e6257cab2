package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** SIGKILL of the whole server while beacons pour in: not one acknowledged view is lost, none is counted twice. */
class KilledServerJourney {
    private static final int KILLS = 3;
    private static final int CONNECTIONS = 8;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Random random = new Random(17);

    @Test
    void noAcknowledgedViewIsLostAndNoneIsCountedTwice() throws InterruptedException {
        Path home = Path.of(System.getProperty("journeys.folder"), "killed-server");
        SharedSite.wipe(home);
        Program program = Program.in(home).start(Map.of()).awaitReady();
        for (int kill = 0; kill < KILLS; kill++) {
            killWhileBeaconsPourIn(program);
            program = program.again().start(Map.of()).awaitReady();
        }
        try (Program last = program) {
            var log = new LoggedViews(last);
            Await.until(Duration.ofSeconds(60), () -> "the spool to be empty", log::allArrived);
            List<String> logged = log.ask("select view_id from analytics.view_log where view_id is not null");
            var lost = new TreeSet<>(acknowledged);
            logged.forEach(lost::remove);
            assertTrue(acknowledged.size() > 100, "acknowledged: " + acknowledged.size());
            assertEquals(Set.of(), lost);
            assertEquals(new TreeSet<>(logged).size(), logged.size());
            assertEquals(0, log.quarantined());
        }
    }

    private void killWhileBeaconsPourIn(Program program) throws InterruptedException {
        int before = acknowledged.size();
        List<Thread> readers = IntStream.range(0, CONNECTIONS)
                .mapToObj(i -> new Thread(() -> sendUntilTheServerIsGone(program.site())))
                .toList();
        readers.forEach(Thread::start);
        Await.until(Duration.ofSeconds(60), () -> "acknowledged views", () -> acknowledged.size() > before + 50);
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(4_000)).toNanos());
        program.kill();
        for (Thread reader : readers) {
            reader.join();
        }
    }

    private void sendUntilTheServerIsGone(Site site) {
        try {
            while (true) {
                String id = UUID.randomUUID().toString();
                String view = "{\"kind\":\"view\",\"id\":\"" + id + "\",\"path\":\"/articles/killed\"}";
                if (site.post("/api/views", "text/plain", view).statusCode() == 202) {
                    acknowledged.add(id);
                }
            }
        } catch (UncheckedIOException theServerIsGone) {
            return;
        }
    }
}
