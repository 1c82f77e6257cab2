package org.masthead.content;

import java.util.List;

/**
 * One page of a list.
 *
 * @param number from 1
 * @param size how many items a full page holds
 * @param total of all pages together
 */
public record Page<T>(List<T> items, int number, int size, long total) {
    public Page {
        items = List.copyOf(items);
        if (number < 1 || size < 1) {
            throw new IllegalArgumentException("pages count from 1 and hold at least one item");
        }
    }

    /** At least 1, so that an empty list still has its first page. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }
}
