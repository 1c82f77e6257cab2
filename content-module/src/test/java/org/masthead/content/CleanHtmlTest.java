package org.masthead.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanHtmlTest {
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "hr",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "details",
            "summary",
            "strong",
            "b",
            "em",
            "i",
            "u",
            "s",
            "small",
            "mark",
            "sub",
            "sup",
            "q",
            "cite",
            "abbr",
            "del",
            "ins",
            "code",
            "kbd",
            "samp",
            "var",
            "time",
            "span",
            "bdi",
            "h2",
            "h3",
            "h4",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "a",
            "figure",
            "figcaption",
            "img");
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "dir",
            "id",
            "title",
            "datetime",
            "class",
            "start",
            "value",
            "reversed",
            "open",
            "colspan",
            "rowspan",
            "span",
            "scope",
            "href",
            "cite",
            "rel",
            "src",
            "alt",
            "width",
            "height");
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Set<String> ALLOWED_SCHEMES = Set.of("http:", "https:", "mailto:", "tel:");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p onclick="x()">Hi</p>                             | <p>Hi</p>
            <h1>A</h1><h6>B</h6>                                | <h2>A</h2><h4>B</h4>
            <img src="https://elsewhere.example/a.png" alt="a"> | ''
            <img src="/media/7/a.png" alt="A pier">             | <img src="/media/7/a.png" alt="A pier" />
            <img src="/media/7/../../admin" alt="x">            | ''
            <a href="javascript:x()">go</a>                     | go
            <a href="#fn1">1</a>                                | <a href="#fn1" rel="noopener">1</a>
            <li id="fn1">Note</li>                              | <ul><li id="fn1">Note</li></ul>
            <p id="commentForm">x</p>                           | <p>x</p>
            <p style="color:red">x</p>                          | <p>x</p>
            <iframe src="https://a.example"></iframe>after      | after
            <figure class="align-left wide"><p>x</p></figure>   | <figure><p>x</p></figure>
            <blockquote class="pull"><p>x</p></blockquote>      | <blockquote class="pull"><p>x</p></blockquote>
            <blockquote class="note"><p>x</p></blockquote>      | <blockquote><p>x</p></blockquote>
            <figure class="embed"><a href="/maps/m">M</a></figure> | <figure class="embed"><a href="/maps/m" rel="noopener">M</a></figure>
            <del datetime="2025-02-25">x</del>                  | <del datetime="2025-02-25">x</del>
            """)
    void whatComesInAndWhatStays(String typed, String kept) {
        assertEquals(kept, CleanHtml.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<details open><summary>More</summary><p>Text</p></details>",
                "<table><caption>Rents</caption><thead><tr><th scope=\"col\">Year</th></tr></thead>"
                        + "<tbody><tr><td colspan=\"2\">2025</td></tr></tbody></table>",
                "<figure class=\"align-right\"><img src=\"/media/12/quay.jpg\" alt=\"\" width=\"640\" height=\"480\" />"
                        + "<figcaption>The quay</figcaption></figure>",
                "<dl><dt>Bollard</dt><dd>A post</dd></dl><pre><code class=\"language-java\">int i;</code></pre>",
                "<p>See<sup id=\"fnref1\"><a href=\"#fn1\">1</a></sup> {{x}} a@b.example</p>",
                "<p lang=\"ar\" dir=\"rtl\">مرحبا</p>"
            })
    void cleaningWhatIsCleanChangesNothing(String html) {
        String once = CleanHtml.of(html);
        assertEquals(once, CleanHtml.of(once));
        assertEquals(Jsoup.parse(html).text(), Jsoup.parse(once).text());
        assertEquals(
                Jsoup.parse(html).body().select("*").eachAttr("src"),
                Jsoup.parse(once).body().select("*").eachAttr("src"));
        assertEquals(
                Jsoup.parse(html).body().getAllElements().size(),
                Jsoup.parse(once).body().getAllElements().size());
    }

    @ParameterizedTest
    @MethodSource("naughtyStrings")
    void eachNaughtyStringIsHarmless(String typed) {
        for (String html : new String[] {typed, "<p>" + typed + "</p>", "<img src=\"" + typed + "\">"}) {
            for (Element element : Jsoup.parseBodyFragment(CleanHtml.of(html))
                    .body()
                    .children()
                    .select("*")) {
                assertTrue(ELEMENTS.contains(element.normalName()), element::outerHtml);
                element.attributes().forEach(attribute -> assertHarmless(attribute, element));
            }
        }
    }

    @Test
    void nothingTypedIsAnEmptyBody() {
        assertEquals("", CleanHtml.of(null));
    }

    private static void assertHarmless(Attribute attribute, Element element) {
        assertTrue(ATTRIBUTES.contains(attribute.getKey()), element::outerHtml);
        if (attribute.getKey().equals("href") || attribute.getKey().equals("cite")) {
            assertTrue(
                    SCHEME.matcher(attribute.getValue().replaceAll("[\\p{Cntrl}\\s]", ""))
                            .results()
                            .allMatch(scheme ->
                                    ALLOWED_SCHEMES.contains(scheme.group().toLowerCase(Locale.ROOT))),
                    element::outerHtml);
        }
        if (attribute.getKey().equals("src")) {
            assertTrue(attribute.getValue().startsWith("/media/"), element::outerHtml);
        }
    }

    static Stream<String> naughtyStrings() throws IOException {
        Path file = Path.of(System.getProperty("shared.data"), "strings", "blns.json");
        try (var reader = Json.createReader(Files.newInputStream(file))) {
            return reader.readArray().getValuesAs(JsonString.class).stream().map(JsonString::getString);
        }
    }
}
