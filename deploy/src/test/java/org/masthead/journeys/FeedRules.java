package org.masthead.journeys;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What RSS 2.0, RFC 4287 and JSON Feed 1.1 ask of a feed: Atom by its grammar, all of them as far as ours could break it. */
final class FeedRules {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private final String feed;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private FeedRules(String feed) {
        this.feed = feed;
    }

    static List<String> problems(String feed, HttpResponse<String> answer) {
        var rules = new FeedRules(feed);
        try {
            rules.check(answer.headers().firstValue("Content-Type").orElse(""), answer.body());
        } catch (Exception notParsed) {
            rules.problems.add(feed + " cannot be parsed: " + notParsed);
        }
        return rules.problems;
    }

    private void check(String type, String text) throws Exception {
        if (type.startsWith("application/feed+json")) {
            json(Json.createReader(new StringReader(text)).readObject());
            return;
        }
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
        if (type.startsWith("application/rss+xml")) {
            rss(root);
        } else {
            AtomGrammar.problems(text).forEach(problem -> problems.add(feed + " " + problem));
            atom(root);
        }
    }

    private void rss(Element rss) {
        must("2.0".equals(rss.getAttribute("version")), "is no RSS 2.0");
        Element channel = first(rss, null, "channel");
        for (String needed : List.of("title", "link", "description")) {
            must(!text(channel, null, needed).isBlank(), "has no " + needed);
        }
        must(
                children(channel, ATOM, "link").stream().anyMatch(link -> isSelf(link.getAttribute("href"), link)),
                "does not name itself");
        for (Element item : children(channel, null, "item")) {
            must(
                    !text(item, null, "title").isBlank()
                            || !text(item, null, "description").isBlank(),
                    "has an item of nothing");
            must(isWhole(text(item, null, "link")), "links an item by " + text(item, null, "link"));
            must(names.add(text(item, null, "guid")), "holds an item twice: " + text(item, null, "guid"));
            moment(text(item, null, "pubDate"), DateTimeFormatter.RFC_1123_DATE_TIME);
        }
    }

    private void atom(Element root) {
        must("feed".equals(root.getLocalName()) && ATOM.equals(root.getNamespaceURI()), "is no Atom feed");
        entry(root);
        must(
                children(root, ATOM, "link").stream().anyMatch(link -> isSelf(link.getAttribute("href"), link)),
                "does not name itself");
        for (Element entry : children(root, ATOM, "entry")) {
            entry(entry);
            must(
                    !children(entry, ATOM, "author").isEmpty()
                            || !children(root, ATOM, "author").isEmpty(),
                    "has an entry by nobody");
            must(
                    children(entry, ATOM, "link").stream().allMatch(link -> isWhole(link.getAttribute("href"))),
                    "has a link that is not whole");
        }
    }

    private void entry(Element entry) {
        must(!text(entry, ATOM, "title").isBlank(), "has something without a title");
        must(
                isWhole(text(entry, ATOM, "id")) || text(entry, ATOM, "id").matches("(urn|tag):.+"),
                "has an id that is none");
        must(names.add(text(entry, ATOM, "id")), "names two things " + text(entry, ATOM, "id"));
        moment(text(entry, ATOM, "updated"), DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private void json(JsonObject root) {
        must(root.getString("version").equals("https://jsonfeed.org/version/1.1"), "is no JSON Feed 1.1");
        must(!root.getString("title").isBlank(), "has no title");
        must(root.getString("feed_url").endsWith(feed), "does not name itself");
        for (JsonObject item : root.getJsonArray("items").getValuesAs(JsonObject.class)) {
            must(names.add(item.getString("id")), "holds an item twice: " + item.getString("id"));
            must(item.containsKey("content_html") || item.containsKey("content_text"), "has an item without text");
            must(isWhole(item.getString("url")), "links an item by " + item.getString("url"));
            moment(item.getString("date_published"), DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            moment(item.getString("date_modified"), DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        }
    }

    private boolean isSelf(String address, Element link) {
        return "self".equals(link.getAttribute("rel")) && isWhole(address) && address.endsWith(feed);
    }

    private void moment(String text, DateTimeFormatter format) {
        try {
            Instant moment = OffsetDateTime.parse(text, format).toInstant();
            must(!moment.isAfter(Instant.now()), "tells of the future: " + text);
        } catch (DateTimeException noDate) {
            problems.add(feed + " has a date that is none: " + text);
        }
    }

    private static boolean isWhole(String address) {
        return address.matches("https?://.+");
    }

    private void must(boolean holds, String otherwise) {
        if (!holds) {
            problems.add(feed + " " + otherwise);
        }
    }

    private static Element first(Element parent, String namespace, String name) {
        return children(parent, namespace, name).get(0);
    }

    private static String text(Element parent, String namespace, String name) {
        List<Element> found = children(parent, namespace, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }

    private static List<Element> children(Element parent, String namespace, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element
                    && element.getLocalName().equals(name)
                    && Objects.equals(element.getNamespaceURI(), namespace)) {
                found.add(element);
            }
        }
        return found;
    }
}
