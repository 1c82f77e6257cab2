package org.masthead.web.feed;

/** The ways in which a list of articles can be followed; each stands below the list's own address. */
public enum FeedFormat {
    RSS("feed.xml", "application/rss+xml"),
    ATOM("atom.xml", "application/atom+xml"),
    JSON("feed.json", "application/feed+json");

    private final String file;
    private final String contentType;

    FeedFormat(String file, String contentType) {
        this.file = file;
        this.contentType = contentType;
    }

    public String file() {
        return file;
    }

    public String contentType() {
        return contentType;
    }
}
