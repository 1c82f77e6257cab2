package org.masthead.analytics;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;

/** Takes a web server's access log and counts its page views as a Jakarta Batch job. */
public interface AccessLogImports {
    /**
     * Keeps the file under {@code masthead.home/imports}, queues the job and returns at once.
     *
     * @param file plain or gzip; closed by the caller
     * @param ownHosts hosts that count as internal referrers beside that of masthead.base-url
     * @param format {@code common combined vhost caddy w3c}, or the text of nginx's log_format or Apache's LogFormat; empty
     *     when it shall be recognised
     * @throws IllegalArgumentException a sentence for people: the file is empty, the format cannot be read or lacks what a view needs
     */
    UUID start(InputStream file, String fileName, Set<String> ownHosts, String format, String requestedBy)
            throws IOException;
}
