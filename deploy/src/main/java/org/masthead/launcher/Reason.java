package org.masthead.launcher;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Why a file could not be used, in words that fit into a sentence. */
final class Reason {
    private static final String NO_SPACE = "No space left on device";
    private static final String FULL = "the disk is full: make room there, or move the home (masthead.home)";

    private Reason() {}

    static String of(Exception e) {
        if (String.valueOf(e.getMessage()).contains(NO_SPACE)) {
            return FULL;
        }
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
