package org.masthead.analytics;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;

/** Takes an Apache or nginx access log and counts its page views as a Jakarta Batch job. */
public interface AccessLogImports {
    /**
     * Keeps the file under {@code masthead.home/imports}, queues the job and returns at once.
     *
     * @param file common, combined or vhost_combined lines, plain or gzip; closed by the caller
     * @param ownHosts hosts that count as internal referrers beside that of masthead.base-url
     * @throws IllegalArgumentException a sentence for people: the file is empty
     */
    UUID start(InputStream file, String fileName, Set<String> ownHosts, String requestedBy) throws IOException;
}
