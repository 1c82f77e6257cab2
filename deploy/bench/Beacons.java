import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Sends views over keep-alive connections and prints how many were acknowledged a second, and how fast.
 * Usage: java Beacons.java [server [seconds [connections]]]
 */
public class Beacons {
    private static final int TARGET_PER_SECOND = 5_000;
    private static final int TARGET_P99_MILLIS = 50;

    private final URI server;
    private final long warmUntil;
    private final long until;
    private final String agent = "Mozilla/5.0 (X11; Linux x86_64) Beacons/" + ThreadLocalRandom.current().nextInt(1_000);

    private Beacons(URI server, int seconds) {
        this.server = server;
        this.warmUntil = System.nanoTime() + 5_000_000_000L;
        this.until = warmUntil + seconds * 1_000_000_000L;
    }

    public static void main(String[] arguments) throws Exception {
        var server = URI.create(arguments.length > 0 ? arguments[0] : "http://localhost:8080");
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        int connections = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 16;
        long[] nanos = new Beacons(server, seconds).send(connections);
        Arrays.sort(nanos);
        System.out.printf(
                "beacons: %,d acknowledged durably per second over %d connections (target %,d)%n",
                nanos.length / seconds, connections, TARGET_PER_SECOND);
        System.out.printf(
                "answered after: median %.1f ms, p99 %.1f ms (target under %d ms), slowest %.1f ms%n",
                millis(nanos, 0.5), millis(nanos, 0.99), TARGET_P99_MILLIS, millis(nanos, 1));
    }

    private static double millis(long[] sorted, double quantile) {
        return sorted[(int) Math.min(sorted.length - 1, (long) (sorted.length * quantile))] / 1e6;
    }

    private long[] send(int connections) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(connections);
        try {
            var results = IntStream.range(0, connections)
                    .mapToObj(i -> threads.submit(this::sendOverOne))
                    .toList();
            var all = LongStream.empty();
            for (Future<long[]> result : results) {
                all = LongStream.concat(all, Arrays.stream(result.get()));
            }
            return all.toArray();
        } finally {
            threads.shutdown();
        }
    }

    private long[] sendOverOne() throws IOException {
        long[] nanos = new long[1 << 20];
        int count = 0;
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream());
            for (long begin = System.nanoTime(); begin < until; begin = System.nanoTime()) {
                socket.getOutputStream().write(request());
                expectAccepted(in);
                if (begin >= warmUntil) {
                    nanos[count++] = System.nanoTime() - begin;
                }
            }
        }
        return Arrays.copyOf(nanos, count);
    }

    private byte[] request() {
        var random = ThreadLocalRandom.current();
        UUID id = new UUID(random.nextLong(), random.nextLong());
        String body = "{\"kind\":\"view\",\"id\":\"" + id + "\",\"path\":\"/articles/bench-" + random.nextInt(200)
                + "\",\"article\":0,\"version\":0,\"age\":3,\"referrer\":\"https://search.example/\",\"slot\":\"\","
                + "\"campaign\":\"\",\"language\":\"en\",\"automation\":false}";
        return ("POST /api/views HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nUser-Agent: " + agent
                        + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: text/plain;charset=UTF-8\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void expectAccepted(InputStream in) throws IOException {
        String status = line(in);
        if (!status.startsWith("HTTP/1.1 202")) {
            throw new IOException("Not acknowledged: " + status);
        }
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        in.skipNBytes(length);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("The server closed the connection");
            }
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }
}
