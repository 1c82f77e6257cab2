package org.masthead.journeys;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A visit of everything that can be reached from the front page, robots.txt and the sitemaps: pages, feeds, pictures, styles.
 * What is wrong is gathered, each with the page that led there.
 *
 * <pre>{@code
 * Crawl crawl = Crawl.of(site);
 * assertEquals(List.of(), crawl.problems(), crawl.account());
 * }</pre>
 */
final class Crawl {
    private static final int MOST_REQUESTS = 3_000;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** Each width of each picture costs the server a moment the first time: so many are looked at. */
    private static final int MOST_WIDTHS = 150;
    /** Every comment has a link to answer it, all to the same form. */
    private static final int MOST_REPLIES = 10;

    private final Site site;
    private final URI home;
    private final Deque<Link> waiting = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Set<String>> fragments = new HashMap<>();
    private final List<Link> toFragments = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> pages = new TreeSet<>();
    private final Set<String> feeds = new TreeSet<>();
    private int requests;
    private int widths;
    private int replies;
    private int leftOut;

    private Crawl(Site site) {
        this.site = site;
        this.home = site.address("/");
    }

    static Crawl of(Site site) {
        var crawl = new Crawl(site);
        for (String start : List.of("/", "/robots.txt", "/favicon.ico")) {
            crawl.meet(new Link("the start", site.address(start), Link.Kind.FOLLOWED));
        }
        crawl.walk();
        crawl.checkFragments();
        return crawl;
    }

    List<String> problems() {
        return problems;
    }

    /** Paths, with their queries. */
    Set<String> pages() {
        return pages;
    }

    Set<String> feeds() {
        return feeds;
    }

    String account() {
        return requests + " requests, " + pages.size() + " pages, " + feeds.size() + " feeds, " + widths
                + " widths of pictures; " + leftOut + " more links of the same kinds left out, " + waiting.size()
                + " left for want of time";
    }

    private void walk() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!waiting.isEmpty() && requests < MOST_REQUESTS && System.nanoTime() < deadline) {
            visit(waiting.poll());
        }
        if (!waiting.isEmpty()) {
            problems.add("The crawl did not come to its end: " + account());
        }
    }

    private void meet(Link link) {
        if (!link.isWeb()) {
            link.problemOfScheme().ifPresent(problems::add);
        } else if (!isOurs(link.target())) {
            if (link.kind() != Link.Kind.FOLLOWED) {
                problems.add(link.from() + " loads from elsewhere: " + link.target());
            }
        } else if (!seen.contains(link.address()) && isLeftOut(link)) {
            leftOut++;
        } else {
            if (link.target().getRawFragment() != null) {
                toFragments.add(link);
            }
            if (seen.add(link.address())) {
                waiting.add(link);
            }
        }
    }

    private boolean isLeftOut(Link link) {
        if (link.kind() == Link.Kind.WIDTH) {
            return widths++ >= MOST_WIDTHS;
        }
        return link.address().contains("?reply=") && replies++ >= MOST_REPLIES;
    }

    private boolean isOurs(URI target) {
        return home.getAuthority().equals(target.getAuthority());
    }

    private void visit(Link link) {
        requests++;
        HttpResponse<String> answer = site.get(link.address());
        int status = answer.statusCode();
        if (!answer.headers().allValues("Set-Cookie").isEmpty()) {
            problems.add(link.address() + " sets a cookie");
        }
        if (status == 301 || status == 308) {
            answer.headers()
                    .firstValue("Location")
                    .ifPresentOrElse(
                            to -> meet(new Link(link.address(), link.target().resolve(to), link.kind())),
                            () -> problems.add(link.address() + " leads nowhere"));
        } else if (status != 200) {
            problems.add(link.from() + " → " + link.address() + " answers " + status);
        } else {
            read(link, answer);
        }
    }

    private void read(Link link, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        var document = new Document(link.target(), type, answer.body());
        switch (type) {
            case "text/html" -> {
                pages.add(link.address());
                fragments.put(link.address(), document.ids());
            }
            case "application/rss+xml", "application/atom+xml", "application/feed+json" -> feeds.add(link.address());
            case "" -> problems.add(link.address() + " is of no type");
            default -> {}
        }
        document.links().forEach(this::meet);
        problems.addAll(document.problems());
    }

    private void checkFragments() {
        for (Link link : toFragments) {
            Set<String> ids = fragments.get(link.address());
            if (ids != null && !ids.contains(link.target().getFragment())) {
                problems.add(link.from() + " → " + link.address() + " has no #"
                        + link.target().getFragment());
            }
        }
    }
}
