package org.masthead.content.media;

import org.masthead.content.Line;

/** A file's name as its owner called it, without folders and without what an address or a disk cannot hold. */
final class FileName {
    private static final int MAX = 120;

    private FileName() {}

    static String of(String typed) {
        String name = Line.of(typed);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-").replaceAll("^[.-]+", "");
        if (name.length() > MAX) {
            name = name.substring(name.length() - MAX).replaceAll("^[.-]+", "");
        }
        return name.isEmpty() ? "file" : name;
    }
}
