package org.masthead.web.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a file that a {@code Range} header asks for; several parts at once are answered with the whole. */
record ByteRange(long first, long last, boolean isPart) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** @param header null for none */
    static ByteRange of(String header, long size) {
        Matcher range = ONE.matcher(header == null ? "" : header.replace(" ", ""));
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return whole(size);
        }
        if (range.group(1).isEmpty()) {
            long length = Long.parseLong(range.group(2));
            return new ByteRange(length == 0 ? size : Math.max(0, size - length), size - 1, true);
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
        boolean isBackward = !range.group(2).isEmpty() && last < first;
        return isBackward ? whole(size) : new ByteRange(first, Math.min(size - 1, last), true);
    }

    private static ByteRange whole(long size) {
        return new ByteRange(0, size - 1, false);
    }

    boolean isUnsatisfiable() {
        return isPart && first > last;
    }

    long length() {
        return last - first + 1;
    }
}
