package org.masthead.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.masthead.web.faces.Links;

/** Answers with a feed in the format that its address names. */
@ApplicationScoped
public class ListFeeds {
    private Links links;
    private FeedList lists;

    protected ListFeeds() {}

    @Inject
    ListFeeds(Links links, FeedList lists) {
        this.links = links;
        this.lists = lists;
    }

    /** False when the address is no feed's; then nothing was answered. */
    public boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FeedAddress> address = FeedAddress.of(request);
        if (address.isEmpty()) {
            return false;
        }
        Optional<Feed> feed = lists.at(address.get());
        if (feed.isPresent()) {
            send(feed.get(), address.get().format(), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return true;
    }

    private void send(Feed feed, FeedFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Addresses addresses = Addresses.of(links, request);
        response.setContentType(format.contentType() + ";charset=UTF-8");
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (!feed.hub().isEmpty()) {
            response.setHeader(
                    "Link",
                    "<" + feed.hub() + ">; rel=\"hub\", <" + addresses.absolute(feed.path(format)) + ">; rel=\"self\"");
        }
        try {
            write(feed, format, addresses, response.getOutputStream());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void write(Feed feed, FeedFormat format, Addresses addresses, OutputStream out)
            throws XMLStreamException {
        switch (format) {
            case RSS -> new RssFeed(out, addresses).write(feed);
            case ATOM -> new AtomFeed(out, addresses).write(feed);
            case JSON -> new JsonFeed(out, addresses).write(feed);
        }
    }
}
