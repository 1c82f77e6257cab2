package org.masthead.web.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldFeedsTest {
    private static final Map<String, String> REDIRECTS =
            Map.of("/category/hafen", "/sections/harbour", "/2019/05/vote", "/articles/vote");
    private final OldFeeds feeds = new OldFeeds(path -> Optional.ofNullable(REDIRECTS.get(path)));

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "/comments/feed/, none, true",
                "/comments/feed/atom/, none, true",
                "/2019/05/vote/feed/, none, true",
                "/, feed=comments-rss2, true",
                "/, feed=rss2, false",
                "/2019/05/unknown/feed/, none, false",
                "/comments, none, false"
            })
    void whoFollowedCommentsIsToldThatTheyAreGone(String path, String query, boolean gone) {
        assertEquals(gone, feeds.isGone(path, query));
        assertEquals(gone, gone && feeds.newAddress(path, query).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "/feed, none, /feed.xml",
                "/feed/, none, /feed.xml",
                "/feed/atom/, none, /atom.xml",
                "/feed/rss2, none, /feed.xml",
                "/, feed=rss2, /feed.xml",
                "/, feed=atom, /atom.xml",
                "/category/hafen/feed/, none, /sections/harbour/feed.xml",
                "/category/hafen/feed/atom, none, /sections/harbour/atom.xml",
                "/authors/leila/feed, none, /authors/leila/feed.xml",
                "/category/unknown/feed/, none, none",
                "/2019/05/vote/feed/, none, none",
                "/comments/feed/, none, none",
                "/seafeed, none, none",
                "/, page=2, none"
            })
    void readersOfOldFeedsAreLedToTheNewOnes(String path, String query, String address) {
        assertEquals(Optional.ofNullable(address), feeds.newAddress(path, query));
    }
}
