package org.masthead.journeys;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** A link that a crawl met, and where. */
record Link(String from, URI target, Kind kind) {
    private static final Set<String> HARMLESS = Set.of("mailto", "tel");

    enum Kind {
        /** Leads elsewhere when a reader wants it to. */
        FOLLOWED,
        /** Fetched with the page. */
        LOADED,
        /** One of several sizes of a picture, of which one is fetched. */
        WIDTH
    }

    boolean isWeb() {
        return "http".equals(target.getScheme()) || "https".equals(target.getScheme());
    }

    Optional<String> problemOfScheme() {
        return HARMLESS.contains(String.valueOf(target.getScheme()))
                ? Optional.empty()
                : Optional.of(from + " links to " + target);
    }

    /** Path and query. */
    String address() {
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        return target.getRawQuery() == null ? path : path + "?" + target.getRawQuery();
    }
}
