package org.masthead.analytics.viewlog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The path under which a request counts: {@code /News/caf%c3%a9/?p=2} is {@code /News/caf%C3%A9}. No query, no
 * fragment, percent-encoding and dot segments normalised (RFC 3986, 6.2.2), no trailing slash except for {@code /}
 * itself, case kept. Characters that no address may hold as they are (controls, spaces, all beyond ASCII) are encoded.
 */
public final class PagePath {
    /** The longest path that is kept whole; a longer one is cut and told apart by the hash of its text. */
    public static final int LONGEST = 2_000;

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*");
    private static final int HASH_DIGITS = 64;

    private PagePath() {}

    /** Whether a request's target has a path at all: it begins with a slash or is an absolute address. */
    public static boolean isTarget(String target) {
        return target.startsWith("/") || ABSOLUTE.matcher(target).lookingAt();
    }

    /** @param target of a request: {@code /path?query} or an absolute address; anything else is read as a path */
    public static String of(String target) {
        String path = withoutAuthority(withoutQuery(target));
        return shortened(needsNothing(path) ? path : withoutTrailingSlash(withoutDotSegments(normalised(path))));
    }

    private static String withoutQuery(String target) {
        for (int i = 0; i < target.length(); i++) {
            if (target.charAt(i) == '?' || target.charAt(i) == '#') {
                return target.substring(0, i);
            }
        }
        return target;
    }

    private static String withoutAuthority(String target) {
        if (target.startsWith("/")) {
            return target;
        }
        var authority = ABSOLUTE.matcher(target);
        String path = authority.lookingAt() ? target.substring(authority.end()) : target;
        return path.startsWith("/") ? path : "/" + path;
    }

    private static boolean needsNothing(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean dotSegment = c == '.' && path.charAt(i - 1) == '/';
            if (c == '%' || dotSegment || mustBeEncoded(c)) {
                return false;
            }
        }
        return path.length() == 1 || !path.endsWith("/");
    }

    private static String normalised(String path) {
        var text = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); ) {
            int character = path.codePointAt(i);
            int octet = character == '%' ? octet(path, i) : -1;
            if (octet >= 0) {
                append(text, octet);
                i += 3;
            } else {
                appendRaw(text, character);
                i += Character.charCount(character);
            }
        }
        return text.toString();
    }

    /** The octet encoded at this place, or -1 when there is none. */
    private static int octet(String path, int at) {
        if (at + 2 >= path.length()) {
            return -1;
        }
        int high = Character.digit(path.charAt(at + 1), 16);
        int low = Character.digit(path.charAt(at + 2), 16);
        boolean ascii = path.charAt(at + 1) < 0x80 && path.charAt(at + 2) < 0x80;
        return high < 0 || low < 0 || !ascii ? -1 : high << 4 | low;
    }

    private static void append(StringBuilder text, int octet) {
        if (isUnreserved(octet)) {
            text.append((char) octet);
        } else {
            HexFormat.of().withUpperCase().toHexDigits(text.append('%'), (byte) octet);
        }
    }

    private static void appendRaw(StringBuilder text, int character) {
        if (!mustBeEncoded(character)) {
            text.append((char) character);
            return;
        }
        for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
            HexFormat.of().withUpperCase().toHexDigits(text.append('%'), octet);
        }
    }

    private static boolean isUnreserved(int octet) {
        return octet >= 'a' && octet <= 'z'
                || octet >= 'A' && octet <= 'Z'
                || octet >= '0' && octet <= '9'
                || octet == '-'
                || octet == '.'
                || octet == '_'
                || octet == '~';
    }

    private static boolean mustBeEncoded(int character) {
        return character <= ' ' || character >= 0x7f;
    }

    private static String withoutDotSegments(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        var kept = new ArrayDeque<String>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("..")) {
                kept.pollLast();
            } else if (!segments[i].equals(".")) {
                kept.addLast(segments[i]);
                continue;
            }
            if (last) {
                kept.addLast("");
            }
        }
        return "/" + String.join("/", kept);
    }

    private static String withoutTrailingSlash(String path) {
        int end = path.length();
        while (end > 1 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static String shortened(String path) {
        if (path.length() <= LONGEST) {
            return path;
        }
        return path.substring(0, LONGEST - HASH_DIGITS - 1) + "~" + sha256(path);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
