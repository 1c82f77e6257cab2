package org.masthead.analytics.accesslog;

import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream, one after the other, in memory that does not grow: a line longer than {@link #LONGEST} is only
 * told of. A line ends with LF or CR LF; the last one may lack it.
 */
final class LogLines {
    static final int LONGEST = 256 * 1024;

    private final byte[] buffer = new byte[4 * LONGEST];
    private final InputStream in;
    private int start;
    private int limit;
    private boolean ended;

    private long offset;
    private long number;
    private int from;
    private int to;
    private boolean tooLong;

    /** @param offset of the stream's first byte in the file, {@code number} of the line before it */
    LogLines(InputStream in, long offset, long number) {
        this.in = in;
        this.offset = offset;
        this.number = number;
    }

    boolean next() throws IOException {
        tooLong = false;
        int scanned = start;
        while (true) {
            int newline = newline(scanned);
            if (newline >= 0) {
                take(newline, newline + 1);
                return true;
            }
            if (ended) {
                return takeLast();
            }
            scanned = makeRoom();
            fill();
        }
    }

    private int newline(int scanned) {
        for (int i = scanned; i < limit; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void take(int end, int next) {
        from = start;
        to = end > start && buffer[end - 1] == '\r' ? end - 1 : end;
        tooLong |= to - from > LONGEST;
        offset += next - start;
        start = next;
        number++;
    }

    private boolean takeLast() {
        if (start == limit && !tooLong) {
            return false;
        }
        take(limit, limit);
        return true;
    }

    /** Moves what is left to the front, or lets go of it when it is too long already. */
    private int makeRoom() {
        int left = limit - start;
        if (left > LONGEST) {
            tooLong = true;
            offset += left;
            left = 0;
        } else {
            System.arraycopy(buffer, start, buffer, 0, left);
        }
        start = 0;
        limit = left;
        return left;
    }

    private void fill() throws IOException {
        int read = in.read(buffer, limit, buffer.length - limit);
        ended = read < 0;
        limit += Math.max(read, 0);
    }

    byte[] buffer() {
        return buffer;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Whether this line is longer than {@link #LONGEST}; then the buffer does not hold it. */
    boolean isTooLong() {
        return tooLong;
    }

    /** The number of this line in the file, from 1. */
    long number() {
        return number;
    }

    /** Where the next line begins in the file. */
    long offset() {
        return offset;
    }
}
