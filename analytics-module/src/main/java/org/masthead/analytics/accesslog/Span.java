package org.masthead.analytics.accesslog;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A stretch of a line's bytes, moved from line to line so that most lines make no object. */
final class Span {
    byte[] bytes;
    int from;
    int to;

    void set(byte[] newBytes, int newFrom, int newTo) {
        bytes = newBytes;
        from = newFrom;
        to = newTo;
    }

    int length() {
        return to - from;
    }

    /** The first place of the byte from {@code start} on, or -1. */
    int indexOf(int wanted, int start) {
        for (int i = start; i < to; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    boolean is(String ascii) {
        return length() == ascii.length() && startsWith(ascii);
    }

    boolean startsWith(String ascii) {
        if (length() < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[from + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The field as text: a backslash before a quote or backslash is not part of it; UTF-8, or Latin-1 where it is no
     * UTF-8; a NUL, which no database text may hold, becomes the replacement character.
     */
    String text() {
        byte[] plain = new byte[length()];
        int length = 0;
        for (int i = from; i < to; i++) {
            if (isEscape(bytes, i, to)) {
                i++;
            }
            plain[length++] = bytes[i];
        }
        return decoded(plain, length).replace('\0', '\uFFFD');
    }

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** Whether a backslash stands here that only guards the quote or backslash behind it. */
    static boolean isEscape(byte[] bytes, int at, int end) {
        return bytes[at] == '\\' && at + 1 < end && (bytes[at + 1] == '"' || bytes[at + 1] == '\\');
    }

    private static String decoded(byte[] bytes, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        }
    }
}
