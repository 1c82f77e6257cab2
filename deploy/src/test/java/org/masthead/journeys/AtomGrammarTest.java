package org.masthead.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar takes what is right and finds what is not, so that our feeds passing it means something. */
class AtomGrammarTest {
    private static final String FEED = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
              <title>Paper</title><id>https://paper.example/</id><updated>2025-02-25T10:00:00Z</updated>
              <author><name>Paper</name></author>
              <link rel="self" type="application/atom+xml" href="https://paper.example/atom.xml"/>
              <entry>
                <title type="html">Quay &lt;b&gt;closed&lt;/b&gt;</title><id>urn:article:7</id>
                <updated>2025-02-25T10:00:00.5+13:45</updated>
                <link href="https://paper.example/articles/quay"/><category term="Harbour"/>
                <summary>In short</summary><content type="html">&lt;p&gt;At length&lt;/p&gt;</content>
                <content xmlns="http://search.yahoo.com/mrss/" url="https://paper.example/quay.jpg"/>
              </entry>
            </feed>""";

    @Test
    void aRightFeedPasses() {
        assertEquals(List.of(), AtomGrammar.problems(FEED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Paper</title>",
                "<id>urn:article:7</id>",
                "<updated>2025-02-25T10:00:00Z</updated>",
                "<author><name>Paper</name></author>",
                "<name>Paper</name>",
                " term=\"Harbour\"",
                "T10:00:00Z",
                ":00.5+13:45",
                "urn:article:"
            })
    void nothingNeededMayBeMissing(String needed) {
        assertNotEquals(List.of(), AtomGrammar.problems(FEED.replaceFirst(Pattern.quote(needed), "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<summary>Again</summary>",
                "<subtitle>Of an entry</subtitle>",
                "<published>yesterday</published>"
            })
    void nothingStandsWhereItMustNot(String wrong) {
        assertNotEquals(List.of(), AtomGrammar.problems(FEED.replace("<summary>", wrong + "<summary>")));
    }

    @Test
    void anEntryWithoutATextLeadsToOne() {
        String silent = FEED.replaceFirst("<content type.*</content>", "");
        assertEquals(List.of(), AtomGrammar.problems(silent));
        assertNotEquals(List.of(), AtomGrammar.problems(silent.replaceFirst("<link href.*?/>", "")));
    }
}
