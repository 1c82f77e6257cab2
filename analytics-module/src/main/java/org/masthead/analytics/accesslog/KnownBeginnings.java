package org.masthead.analytics.accesslog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** Digests a text and finds, on the way, the longest of the known contents that it begins with. */
final class KnownBeginnings {
    private final TreeMap<Long, List<LogFile.Known>> byLength = new TreeMap<>();
    private final MessageDigest digest = sha256();
    private long bytes;
    private long knownLines;

    KnownBeginnings(Collection<LogFile.Known> known) {
        known.forEach(one -> byLength.computeIfAbsent(one.bytes(), length -> new ArrayList<>())
                .add(one));
    }

    void update(byte[] buffer, int length) {
        int at = 0;
        for (Long end :
                List.copyOf(byLength.subMap(bytes, false, bytes + length, true).keySet())) {
            int next = (int) (end - bytes) + at;
            digest.update(buffer, at, next - at);
            bytes = end;
            at = next;
            look(byLength.get(end));
        }
        digest.update(buffer, at, length - at);
        bytes += length - at;
    }

    private void look(List<LogFile.Known> ofThisLength) {
        String soFar = HexFormat.of().formatHex(copy().digest());
        for (LogFile.Known known : ofThisLength) {
            if (known.sha256().equals(soFar)) {
                knownLines = known.lines();
            }
        }
    }

    LogFile.Fingerprint fingerprint(long lines) {
        return new LogFile.Fingerprint(HexFormat.of().formatHex(digest.digest()), bytes, lines, knownLines);
    }

    private MessageDigest copy() {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's SHA-256 can be copied", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
