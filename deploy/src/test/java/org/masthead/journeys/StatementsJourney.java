package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each kind of page costs the database when it is made anew. */
@RunningMasthead
class StatementsJourney {
    private static final int AT_MOST = 12;

    /** What is not asked at least once a round belongs to something else that goes on beside. */
    private static final int ROUNDS = 6;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What looks like a signed-in browser gets no kept page. */
    private static final String PAST_THE_CACHE = "masthead-session=nobody";

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)");

    private static final Pattern FORM = Pattern.compile("/media/\\d+/[0-9a-f]{16}/[\\w-]+\\.webp");

    private static final List<String> PAGES = List.of(
            "/",
            "/?page=2",
            "/articles/harbour-widening-vote",
            "/articles/harbour-widening-guide",
            "/articles/lighthouse-bicentenary",
            "/articles/fanus-e-darya",
            "/articles/harbour-widening-vote/versions",
            "/articles/harbour-widening-vote/versions/1",
            "/articles/about",
            "/articles/sea-serpent",
            "/articles/harbour-widening-vtoe",
            "/about/most-viewed",
            "/corrections",
            "/corrections/feed.xml",
            "/corrections/atom.xml",
            "/sections/harbour",
            "/sections/ferries",
            "/sections/harbour?page=2",
            "/tags/ferry",
            "/authors/ines-marlow",
            "/topics",
            "/topics/harbour-widening",
            "/gallery",
            "/gallery/photo",
            "/gallery/film",
            "/gallery/quay-in-all-weathers",
            "/gallery/film-ferry-crossing",
            "/maps",
            "/maps/harbour-widening-map",
            "/most-viewed",
            "/most-viewed?period=week",
            "/search",
            "/search?q=ferry",
            "/search?q=ferry&section=harbour&tag=ferry&sort=time",
            "/search?q=habrour",
            "/search?q=qqxxqq",
            "/archive",
            "/archive/{year}",
            "/archive/{year}/{month}",
            "/archive/{year}/{month}/{day}",
            "/feed.xml",
            "/atom.xml",
            "/feed.json",
            "/sections/harbour/feed.xml",
            "/tags/ferry/feed.xml",
            "/topics/harbour-widening/feed.xml",
            "/authors/ines-marlow/feed.xml",
            "/sitemap.xml",
            "/sitemaps/articles-1.xml",
            "/news-sitemap.xml",
            "/opensearch.xml",
            "/manifest.webmanifest",
            "/robots.txt");

    @BeforeAll
    static void listen(Program program) {
        logged(program, "'all'");
    }

    @AfterAll
    static void listenNoMore(Program program) {
        logged(program, "default");
    }

    private static void logged(Program program, String what) {
        var database = new ProgramDatabase(program);
        database.change("alter system set log_statement = " + what);
        database.ask("select pg_reload_conf()");
        String wanted = what.equals("default") ? "none" : "all";
        Await.until(Duration.ofSeconds(10), () -> "the log to be set", () -> database.ask("show log_statement")
                .equals(List.of(wanted)));
    }

    /** What else the program does, counting the sample's views for one, only adds to a count: the least of some is the page's. */
    @Test
    void noPageAsksTheDatabaseMoreThanTwelveTimes(Site site, Program program) {
        var log = new StatementLog(program);
        Map<String, Integer> tooMany = new TreeMap<>();
        for (String page : pages()) {
            int least = Integer.MAX_VALUE;
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (least > AT_MOST && System.nanoTime() < end) {
                least = Math.min(least, statements(page, site, log));
            }
            if (least > AT_MOST) {
                tooMany.put(page, least);
            }
        }
        assertEquals(Map.of(), tooMany);
    }

    private static int statements(String page, Site site, StatementLog log) {
        log.begin();
        for (int i = 0; i < ROUNDS; i++) {
            var anew = site.request(page).header("Cookie", PAST_THE_CACHE);
            assertTrue(site.send(anew).statusCode() < 500, page);
        }
        return log.statementsPerRound(ROUNDS);
    }

    /** A new kind of page that readers come to has to be added above. */
    @Test
    void everyKindOfPageThatTheFrontPageLeadsToIsCounted(Site site) {
        var counted = new TreeSet<String>();
        pages().forEach(page -> counted.add(kind(page)));
        var linked = new TreeSet<String>();
        Matcher links = LINK.matcher(site.get("/").body());
        while (links.find()) {
            linked.add(kind(links.group(1)));
        }
        linked.removeAll(List.of("assets", "media", "pictures", "share", "favicon.ico"));
        linked.removeAll(counted);
        assertEquals(List.of(), new ArrayList<>(linked));
    }

    private static String kind(String page) {
        return page.substring(1).split("[/?]", 2)[0];
    }

    private static List<String> pages() {
        String[] today = LocalDate.now(ZoneOffset.UTC).minusDays(3).toString().split("-");
        return PAGES.stream()
                .map(page -> page.replace("{year}", today[0])
                        .replace("{month}", today[1])
                        .replace("{day}", today[2]))
                .toList();
    }
}
