package org.masthead.analytics;

import java.util.List;
import java.util.Optional;

/** The folder whose log files are imported by themselves ({@code masthead.analytics.watch-folder}). */
public interface WatchedLogs {
    /** As it is set; empty when none is watched. */
    Optional<String> folder();

    /** The files dealt with last, each as it was then; the newest first. */
    List<WatchedFile> newest(int atMost);
}
