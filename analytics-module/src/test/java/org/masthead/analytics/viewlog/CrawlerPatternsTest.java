package org.masthead.analytics.viewlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrawlerPatternsTest {
    @Test
    void plainTextIsFoundWhereverItStands() {
        var patterns = CrawlerPatterns.of(List.of("okapi", "oka\\/1", "zebra"));
        assertEquals(Optional.of("okapi"), patterns.match("okapi"));
        assertEquals(Optional.of("okapi"), patterns.match("the okapi"));
        assertEquals(Optional.of("oka\\/1"), patterns.match("an oka/1 x"));
        assertEquals(Optional.empty(), patterns.match("oka"));
        assertEquals(Optional.empty(), patterns.match("okap"));
        assertEquals(Optional.empty(), patterns.match(""));
        assertEquals(Optional.empty(), patterns.match("Okapi"));
    }

    @Test
    void shortTextAndExpressionsAreTriedAsExpressions() {
        var patterns = CrawlerPatterns.of(List.of("ab", "^x.z$", "a|b\\.c"));
        assertEquals(Optional.of("ab"), patterns.match("cab"));
        assertEquals(Optional.of("^x.z$"), patterns.match("xyz"));
        assertEquals(Optional.empty(), patterns.match("xyzz"));
        assertEquals(Optional.of("a|b\\.c"), patterns.match("b.c"));
        assertEquals(Optional.empty(), patterns.match("bxc"));
    }

    @Test
    void caseMayNotMatter() {
        var patterns = CrawlerPatterns.inAnyCase(List.of("Okapi", "^x.z$"));
        assertEquals(Optional.of("Okapi"), patterns.match("an OKAPI"));
        assertEquals(Optional.of("^x.z$"), patterns.match("XYZ"));
    }

    @Test
    void twoThatBeginAlikeAreBothFound() {
        var patterns = CrawlerPatterns.of(List.of("okapi", "okara"));
        assertEquals(Optional.of("okara"), patterns.match("okara"));
        assertEquals(Optional.of("okapi"), patterns.match("okapi"));
    }
}
