package org.masthead.launcher;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Why a file could not be used, in words that fit into a sentence. */
final class Reason {
    private Reason() {}

    static String of(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
