package org.masthead.analytics.accesslog;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.masthead.analytics.viewlog.DayKey;
import org.masthead.analytics.viewlog.DayKeys;

/** The visitors of the lines being read; hashes each pair of address and agent once a day, not once a line. */
final class Visitors {
    private static final int NO_AGENT = -1;

    private final DayKeys keys;
    private final Map<Integer, DayKey> keyOfDay = new HashMap<>();
    private final SpanTable<Long> known = new SpanTable<>(this::hash);
    private final Span pair = new Span();
    private byte[] pairBytes = new byte[128];

    private Span address;
    private Text agent;
    private int day;

    Visitors(DayKeys keys) {
        this.keys = keys;
    }

    /** A chunk begins: its days' keys are used anew. */
    void begin() {
        keyOfDay.clear();
    }

    long visitor(int itsDay, Span itsAddress, Text itsAgent) {
        day = itsDay;
        address = itsAddress;
        agent = itsAgent;
        int length = itsAddress.length() + 2 * Integer.BYTES;
        if (pairBytes.length < length) {
            pairBytes = new byte[length];
        }
        ByteBuffer.wrap(pairBytes)
                .putInt(itsDay)
                .putInt(itsAgent == null ? NO_AGENT : itsAgent.serial)
                .put(itsAddress.bytes, itsAddress.from, itsAddress.length());
        pair.set(pairBytes, 0, length);
        return known.get(pair);
    }

    private long hash(Span ignored) {
        return keyOfDay.computeIfAbsent(day, d -> keys.of(LocalDate.ofEpochDay(d)))
                .visitor(address.text(), agent == null ? null : agent.text);
    }
}
