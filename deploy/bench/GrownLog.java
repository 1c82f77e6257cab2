import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes a newsroom's access log of any size, the same for the same arguments: {@code java GrownLog.java LINES [SEED] >
 * log}. Seven days in combined format; pages with a long tail, their pictures and scripts, feeds, crawlers, errors, queries that
 * never repeat, 200,000 addresses, 4,000 agents and a few broken lines.
 */
public final class GrownLog {
    private static final Instant LAST_WEEK = Instant.parse("2025-02-24T00:00:00Z");
    private static final int WEEKS = 1_000;
    private static final Duration SPAN = Duration.ofDays(7);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss xx", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final int PATHS = 5_000;
    private static final int ADDRESSES = 200_000;
    private static final String[] CRAWLERS = {
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
        "Mozilla/5.0 (compatible; HarbourCrawler/1.0; crawler@harbour.example)",
        "curl/8.5.0",
        "-"
    };
    private static final String[] ASSETS = {"/media/%d/640.webp", "/style.%d.css", "/page.%d.js", "/fonts/%d.woff2"};
    private static final String[] REFERRERS = {
        "-", "-", "https://harbour.example/", "https://www.google.com/", "https://news.example.org/today?x=%d",
        "https://t.example/%d"
    };

    private final SplittableRandom random;
    private final Instant start;

    /** Each seed has other lines; most have a week of their own. */
    private GrownLog(long seed) {
        random = new SplittableRandom(seed);
        start = LAST_WEEK.minus(SPAN.multipliedBy(Math.floorMod(seed, WEEKS)));
    }

    public static void main(String[] arguments) throws IOException {
        long lines = arguments.length > 0 ? Long.parseLong(arguments[0].replace("_", "")) : 1_000_000;
        try (var out = new PrintStream(new BufferedOutputStream(System.out, 1 << 20), false, StandardCharsets.UTF_8)) {
            new GrownLog(arguments.length > 1 ? Long.parseLong(arguments[1]) : 0).write(lines, out);
        }
    }

    private void write(long lines, PrintStream out) {
        long written = -1;
        String time = "";
        for (long i = 0; i < lines; i++) {
            long second = start.getEpochSecond() + SPAN.toSeconds() * i / lines;
            if (second != written) {
                written = second;
                time = TIME.format(Instant.ofEpochSecond(second));
            }
            out.append(line(time)).append('\n');
        }
    }

    private String line(String time) {
        int address = tail(ADDRESSES, 2);
        boolean crawler = random.nextInt(100) < 18;
        String agent = crawler ? CRAWLERS[random.nextInt(CRAWLERS.length)] : browser(address);
        String request = "GET " + target() + " HTTP/1.1";
        int status = random.nextInt(100) < 90 ? 200 : new int[] {304, 304, 301, 404, 206}[random.nextInt(5)];
        int odd = random.nextInt(2_000);
        if (odd == 0) {
            return address(address) + " - - [" + time + "] \"\\x16\\x03\\x01\" 400 226 \"-\" \"-\"";
        }
        if (odd < 20) {
            request = "HEAD" + request.substring(3);
        }
        String line = address(address) + " - - [" + time + "] \"" + request + "\" " + status + " "
                + random.nextInt(200_000) + " \"" + REFERRERS[random.nextInt(REFERRERS.length)].replace("%d", "" + address)
                + "\" \"" + agent + "\"";
        return odd == 20 ? line.substring(0, line.length() - 5) : line;
    }

    private String target() {
        int kind = random.nextInt(100);
        int number = tail(PATHS, 3);
        if (kind < 38) {
            return "/articles/harbour-story-number-" + number + (kind < 2 ? "/" : "")
                    + (kind % 6 == 0 ? "?ref=" + random.nextInt() : "");
        }
        if (kind < 44) {
            return "/";
        }
        if (kind < 47) {
            return new String[] {"/feed.xml", "/sections/port/feed", "/robots.txt", "/api/views"}[random.nextInt(4)];
        }
        return ASSETS[random.nextInt(ASSETS.length)].replace("%d", "" + number);
    }

    private static String address(int number) {
        return number % 10 == 0
                ? "2001:db8::" + Integer.toHexString(number & 0xffff) + ":" + Integer.toHexString(number >> 4 & 0xffff)
                : "10." + (number >> 16) + "." + (number >> 8 & 255) + "." + (number & 255);
    }

    private static String browser(int address) {
        int version = 60 + address % 80;
        return address % 3 == 0
                ? "Mozilla/5.0 (iPhone; CPU iPhone OS " + address % 17 + "_" + address % 5
                        + " like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/" + version
                        + ".0 Mobile/15E148 Safari/604.1"
                : "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/" + version
                        + ".0." + address % 50 + ".0 Safari/537.36";
    }

    /** A number below the bound; the smaller, the more often. */
    private int tail(int bound, int steepness) {
        return (int) (bound * Math.pow(random.nextDouble(), steepness));
    }
}
