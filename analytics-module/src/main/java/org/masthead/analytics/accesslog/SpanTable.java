package org.masthead.analytics.accesslog;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * What was made of a stretch of bytes before, found again without making a string. Forgets everything when it is full, so
 * its memory is bounded; the hash is salted, so a hostile log cannot slow it down.
 */
final class SpanTable<V> {
    private static final int SLOTS = 1 << 17;
    private static final int MOST = SLOTS / 2;
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final int factor = new SplittableRandom().nextInt() | 1;
    private final byte[][] keys = new byte[SLOTS][];
    private final Object[] values = new Object[SLOTS];
    private final Function<Span, V> make;
    private int size;
    private int keyBytes;

    SpanTable(Function<Span, V> make) {
        this.make = make;
    }

    @SuppressWarnings("unchecked")
    V get(Span span) {
        int slot = slot(span);
        while (keys[slot] != null) {
            if (Arrays.equals(keys[slot], 0, keys[slot].length, span.bytes, span.from, span.to)) {
                return (V) values[slot];
            }
            slot = slot + 1 & SLOTS - 1;
        }
        return remember(span, slot);
    }

    private int slot(Span span) {
        int hash = factor;
        for (int i = span.from; i < span.to; i++) {
            hash = (hash ^ span.bytes[i]) * factor;
            hash ^= hash >>> 15;
        }
        return hash & SLOTS - 1;
    }

    private V remember(Span span, int freeSlot) {
        int slot = freeSlot;
        if (size == MOST || keyBytes > MOST_BYTES) {
            forget();
            slot = slot(span);
        }
        V value = make.apply(span);
        keys[slot] = Arrays.copyOfRange(span.bytes, span.from, span.to);
        values[slot] = value;
        keyBytes += span.length();
        size++;
        return value;
    }

    private void forget() {
        Arrays.fill(keys, null);
        Arrays.fill(values, null);
        size = 0;
        keyBytes = 0;
    }
}
