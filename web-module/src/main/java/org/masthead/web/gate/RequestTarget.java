package org.masthead.web.gate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;

/** The path of a request as it was sent. */
final class RequestTarget {
    private RequestTarget() {}

    /** Whether the server can read it: whole escapes of UTF-8 without a zero byte, and no step out of the site. */
    static boolean isReadable(String path) {
        byte[] bytes = decoded(path);
        return bytes != null && isUtf8(bytes) && staysInside(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The first segment of a readable path as the server will understand it; empty for none. */
    static String first(String path) {
        if (path == null || path.equals("*")) {
            return "";
        }
        var way = new ArrayDeque<String>();
        for (String segment : new String(decoded(path), StandardCharsets.UTF_8).split("/")) {
            int parameters = segment.indexOf(';');
            String name = parameters < 0 ? segment : segment.substring(0, parameters);
            if (name.equals("..")) {
                way.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                way.add(name);
            }
        }
        return way.isEmpty() ? "" : way.getFirst();
    }

    /** Null when an escape is broken. */
    private static byte[] decoded(String path) {
        byte[] raw = path.getBytes(StandardCharsets.ISO_8859_1);
        var bytes = ByteBuffer.allocate(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] != '%') {
                bytes.put(raw[i]);
            } else if (i + 2 < raw.length && hex(raw[i + 1]) >= 0 && hex(raw[i + 2]) >= 0) {
                bytes.put((byte) (hex(raw[i + 1]) * 16 + hex(raw[i + 2])));
                i += 2;
            } else {
                return null;
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static int hex(byte character) {
        return Character.digit(character, 16);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean staysInside(String path) {
        if (path.indexOf('\0') >= 0 || path.indexOf('\\') >= 0) {
            return false;
        }
        int depth = 0;
        for (String segment : path.split("/")) {
            depth += segment.equals("..") ? -1 : segment.isEmpty() || segment.equals(".") ? 0 : 1;
            if (depth < 0) {
                return false;
            }
        }
        return true;
    }
}
