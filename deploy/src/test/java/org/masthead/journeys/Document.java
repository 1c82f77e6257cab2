package org.masthead.journeys;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.masthead.journeys.Link.Kind;

/** What the site answered: which links it holds, and what in it must not be there. */
final class Document {
    private static final Pattern IN_STYLE = Pattern.compile("url\\([\"']?([^\"')]+)");
    private static final Pattern SITEMAP = Pattern.compile("(?m)^Sitemap: (\\S+)");
    /** Behind a # the names of things, which are no places on pages. */
    private static final Pattern IN_JSON = Pattern.compile("\"(https?://[^\"\\s{}#]+|/[a-z][^\"\\s{}#]*)[\"#]");

    private static final Pattern STORAGE =
            Pattern.compile("localStorage|sessionStorage|indexedDB|document\\.cookie|cookieStore|serviceWorker");
    private static final Set<String> FETCHED_LINKS = Set.of("stylesheet", "icon", "apple-touch-icon", "manifest");

    private final URI here;
    private final String type;
    private final List<Link> links = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Document(URI here, String type, String text) {
        this.here = here;
        this.type = type;
        switch (type) {
            case "text/html" -> html(Jsoup.parse(text, here.toString()));
            case "text/css" -> all(IN_STYLE, text, Kind.LOADED);
            case "text/javascript" -> script(text);
            case "text/plain" -> all(SITEMAP, text, Kind.FOLLOWED);
            case "application/json", "application/feed+json", "application/manifest+json" -> json(text);
            default -> other(text);
        }
    }

    List<Link> links() {
        return links;
    }

    List<String> problems() {
        return problems;
    }

    /** What a fragment may name. */
    Set<String> ids() {
        return ids;
    }

    private void html(org.jsoup.nodes.Document page) {
        page.select("[id]").forEach(element -> ids.add(element.id()));
        page.select("a[href], area[href]").forEach(link -> add(link.attr("href"), Kind.FOLLOWED));
        page.select("form[action]:not([method=post])").forEach(form -> add(form.attr("action"), Kind.FOLLOWED));
        page.select("link[href]").forEach(link -> add(link.attr("href"), kind(link)));
        page.select("[src]").forEach(element -> add(element.attr("src"), Kind.LOADED));
        page.select("[poster]").forEach(element -> add(element.attr("poster"), Kind.LOADED));
        page.select("[srcset]").forEach(element -> widths(element.attr("srcset")));
        page.select("meta[property=og:image], meta[property=og:url]")
                .forEach(meta -> add(meta.attr("content"), Kind.FOLLOWED));
        page.select("script[type=application/ld+json]").forEach(data -> structured(data.data()));
        forbidden(page);
    }

    private void structured(String data) {
        try {
            JsonObject root = Json.createReader(new StringReader(data)).readObject();
            if (!"https://schema.org".equals(root.getString("@context", ""))
                    || root.getJsonArray("@graph").isEmpty()) {
                problems.add(here + " holds structured data about nothing");
            }
        } catch (JsonException noJson) {
            problems.add(here + " holds structured data that cannot be read: " + noJson.getMessage());
        }
        all(IN_JSON, data, Kind.FOLLOWED);
    }

    private static Kind kind(Element link) {
        return link.attr("rel").isEmpty() || FETCHED_LINKS.stream().noneMatch(link.attr("rel")::contains)
                ? Kind.FOLLOWED
                : Kind.LOADED;
    }

    private void widths(String srcset) {
        for (String candidate : srcset.split(",\\s+")) {
            add(candidate.strip().split("\\s+")[0], Kind.WIDTH);
        }
    }

    /** What the page's policy would block. */
    private void forbidden(org.jsoup.nodes.Document page) {
        for (Element element : page.select("[style], style, script:not([src]):not([type=application/ld+json])")) {
            problems.add(here + " is styled or scripted inside: " + element.cssSelector());
        }
        for (Element element : page.select("iframe, object, embed")) {
            problems.add(here + " frames something: " + element.cssSelector());
        }
    }

    private void script(String text) {
        Matcher storage = STORAGE.matcher(text);
        while (storage.find()) {
            problems.add(here + " speaks of " + storage.group());
        }
    }

    private void json(String text) {
        String plain = text.replace("\\/", "/");
        if (type.equals("application/manifest+json")) {
            all(IN_JSON, plain, Kind.LOADED);
        } else {
            all(Pattern.compile("\"(?:[a-z_]*url|image)\":\"(https?://[^\"]+)\""), plain, Kind.FOLLOWED);
        }
    }

    private void other(String text) {
        if (type.equals("image/svg+xml") || !type.endsWith("xml")) {
            return;
        }
        org.jsoup.nodes.Document xml = Jsoup.parse(text, here.toString(), Parser.xmlParser());
        xml.select("loc, image|loc, link:not([href]), uri").forEach(element -> add(element.text(), Kind.FOLLOWED));
        xml.select("link[href]:not([rel=hub]), atom|link[href]:not([rel=hub])")
                .forEach(link -> add(link.attr("href"), Kind.FOLLOWED));
        xml.select("media|content[url]").forEach(picture -> add(picture.attr("url"), Kind.FOLLOWED));
        xml.select("content|encoded, content[type=html]").forEach(element -> text(element.text()));
    }

    /** An article's text inside a feed. */
    private void text(String html) {
        org.jsoup.nodes.Document text = Jsoup.parse(html);
        text.select("[href]").forEach(link -> whole(link.attr("href"), Kind.FOLLOWED));
        text.select("[src]").forEach(element -> whole(element.attr("src"), Kind.FOLLOWED));
    }

    private void whole(String address, Kind kind) {
        if (!address.matches("(https?|mailto|tel):.*")) {
            problems.add(here + " holds an address that is not whole: " + address);
        }
        add(address, kind);
    }

    private void all(Pattern pattern, String text, Kind kind) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            add(found.group(1), kind);
        }
    }

    private void add(String address, Kind kind) {
        if (address.startsWith("data:")) {
            problems.add(here + " holds a data address");
            return;
        }
        try {
            links.add(new Link(here.getRawPath(), here.resolve(address.strip()), kind));
        } catch (IllegalArgumentException noAddress) {
            problems.add(here + " links to what is no address: " + address);
        }
    }
}
