package org.masthead.web.meta;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.masthead.web.feed.FeedFormat;
import org.masthead.web.meta.Head.FeedLink;

/** The feeds of a page, as its head links them. */
@ApplicationScoped
class HeadFeeds {
    /** @param page path of the page, empty for the front page */
    List<FeedLink> of(String page, String title) {
        return Stream.of(FeedFormat.values())
                .map(format -> new FeedLink(title, format.contentType(), page + "/" + format.file()))
                .toList();
    }
}
