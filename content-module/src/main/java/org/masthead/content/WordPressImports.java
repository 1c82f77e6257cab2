package org.masthead.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Takes a WordPress export (WXR) and brings its content in as a Jakarta Batch job. */
public interface WordPressImports {
    /**
     * Keeps the file under {@code masthead.home/imports}, queues the job and returns at once.
     *
     * @param file the export as XML (WXR 1.0 to 1.2), or a zip that holds one {@code .xml} and its pictures; closed by the caller
     * @param pictures name of a folder or zip below {@code masthead.home/incoming}; null or empty: none
     * @throws IllegalArgumentException a sentence for people: too large, empty, no such pictures
     */
    UUID start(InputStream file, String fileName, String pictures, String requestedBy) throws IOException;
}
