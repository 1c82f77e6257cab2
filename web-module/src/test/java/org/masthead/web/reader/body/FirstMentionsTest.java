package org.masthead.web.reader.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.content.FurtherReading.Definition;

class FirstMentionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>The flood wall rises. A flood wall.</p> | Flood wall | <p>The [flood wall] rises. A flood wall.</p>
            <p>The flood\u00A0wall</p>                 | Flood wall | <p>The [flood\u00A0wall]</p>
            <p>Floodwalls and flood walls</p>          | Flood wall | <p>Floodwalls and flood walls</p>
            <h2>Flood wall</h2><p>Flood wall</p>       | Flood wall | <h2>Flood wall</h2><p>[Flood wall]</p>
            <p><code>flood wall</code></p>             | Flood wall | <p><code>flood wall</code></p>
            <p>Who asks the WHO?</p>                   | WHO        | <p>Who asks the [WHO]?</p>
            <p>Größe, STRASSE, Straße</p>              | straße     | <p>Größe, STRASSE, [Straße]</p>
            <p>ميناء كلدر والميناء</p>                  | الميناء     | <p>ميناء كلدر والميناء</p>
            <p>جدول الميناء القديم</p>                  | الميناء     | <p>جدول [الميناء] القديم</p>
            <p>فانوس‌ها و فانوس</p>                      | فانوس      | <p>فانوس‌ها و [فانوس]</p>
            <p>私は港湾計画を読む</p>                    | 港湾計画    | <p>私は[港湾計画]を読む</p>
            <p>a (C++) b</p>                           | C++        | <p>a ([C++]) b</p>
            """)
    void theFirstWholeMentionInTheTextIsLinked(String html, String topic, String marked) {
        Element body = parsed(html.replace("\\u00A0", "\u00A0"));
        FirstMentions.in(body, List.of(definition(7, topic)));
        for (Element link : body.select("a.term")) {
            assertEquals("definition-7", link.attr("data-definition"));
            link.prependText("[").appendText("]").unwrap();
        }
        assertEquals(marked.replace("\\u00A0", "\u00A0"), body.html().replace("&nbsp;", "\u00A0"));
    }

    @Test
    void neverWithinALinkAndTheNextMentionTakesItsPlace() {
        Element body = parsed("<p><a href=\"/x\">flood wall</a> and flood wall</p>");
        FirstMentions.in(body, List.of(definition(1, "flood wall")));
        assertEquals(
                "<p><a href=\"/x\">flood wall</a> and "
                        + "<a class=\"term\" href=\"/topics/t1\" data-definition=\"definition-1\">flood wall</a></p>",
                body.html());
    }

    @Test
    void ofTwoThatBeginTogetherTheLongerAndEachOnce() {
        Element body = parsed("<p>The wind farm vote on the wind, the farm and the wind farm</p>");
        var found = FirstMentions.in(body, List.of(definition(1, "wind"), definition(2, "wind farm vote")));
        assertEquals(
                List.of("wind farm vote", "wind"),
                found.stream().map(Definition::name).toList());
        assertEquals(List.of("wind farm vote", "wind"), body.select("a.term").eachText());
    }

    @Test
    void twentyThousandWordsAndFiveHundredTopicsTakeNoTime() {
        List<Definition> topics = new ArrayList<>();
        for (int n = 0; n < 500; n++) {
            topics.add(definition(n, "Topic number " + n));
        }
        Element body = parsed("<p>Some words about topic number 499 or the other.</p>".repeat(2_500));
        long before = System.nanoTime();
        assertEquals(1, FirstMentions.in(body, topics).size());
        assertTrue(System.nanoTime() - before < 2_000_000_000L);
    }

    private static Element parsed(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    private static Definition definition(long id, String name) {
        return new Definition(id, "t" + id, name, "What it is.");
    }
}
