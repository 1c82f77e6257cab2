package org.masthead.journeys;

import java.net.http.HttpResponse;
import java.util.Optional;

/** Asking again for what one has: by its tag and by its date. */
final class Revalidation {
    private Revalidation() {}

    /** Whether both spare the sending, and a tag or date of something else does not. */
    static boolean works(Site site, String path) {
        HttpResponse<String> first = site.get(path);
        Optional<String> tag = first.headers().firstValue("ETag");
        Optional<String> date = first.headers().firstValue("Last-Modified");
        return first.statusCode() == 200
                && tag.isPresent()
                && date.isPresent()
                && status(site, path, "If-None-Match", tag.get()) == 304
                && status(site, path, "If-Modified-Since", date.get()) == 304
                && status(site, path, "If-None-Match", "\"another\"") == 200
                && status(site, path, "If-Modified-Since", "Tue, 25 Feb 2025 10:00:00 GMT") == 200;
    }

    private static int status(Site site, String path, String header, String value) {
        return site.send(site.request(path).header(header, value)).statusCode();
    }
}
