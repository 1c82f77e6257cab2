package org.masthead.web.pagecache;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Pages by their key, within a bound of memory. One renders a key at a time; what changed while a page was being made is
 * never kept as that page.
 *
 * <pre>
 * CachedPage page = store.fresh(key);
 * if (page == null) {
 *     Turn turn = store.turn(key);   // mine: render, then finish; else: await
 * }
 * </pre>
 */
final class PageStore {
    private final long capacity;
    private final Map<String, CachedPage> pages = new ConcurrentHashMap<>();
    private final Map<Part, Set<String>> keysByPart = new HashMap<>();
    private final Map<String, Rendering> joinable = new HashMap<>();
    private final Set<Rendering> renderings = new HashSet<>();
    private final AtomicLong ticks = new AtomicLong();
    private final Clock clock;
    private long weight;
    private long lastRemoved;

    /** @param capacity bytes */
    PageStore(long capacity, Clock clock) {
        this.capacity = capacity;
        this.clock = clock;
    }

    /** The page as it is now; null when it has to be made. */
    CachedPage fresh(String key) {
        CachedPage page = pages.get(key);
        if (page == null || page.isOutdated(clock.instant())) {
            return null;
        }
        page.used(ticks.incrementAndGet());
        return page;
    }

    /** The page as it was when it could last be made; for when it cannot be made now. */
    CachedPage last(String key) {
        return pages.get(key);
    }

    /** The rendering under way; when it is {@link Turn#mine} the caller renders and must {@link #finish} it. */
    synchronized Turn turn(String key) {
        Rendering current = joinable.get(key);
        if (current != null) {
            return new Turn(current, false);
        }
        Rendering mine = new Rendering(key);
        joinable.put(key, mine);
        renderings.add(mine);
        return new Turn(mine, true);
    }

    record Turn(Rendering rendering, boolean mine) {}

    /** @param page null when there is nothing to keep */
    synchronized void finish(Rendering rendering, CachedPage page) {
        renderings.remove(rendering);
        joinable.remove(rendering.key(), rendering);
        if (page != null && !rendering.isSpoiled(page)) {
            put(rendering.key(), page);
        }
        rendering.done(page);
    }

    /** These changed: pages that show them are made again, and shown as they were only when that fails. */
    synchronized void outdate(Set<Part> parts) {
        keysOf(parts).forEach(key -> pages.get(key).outdate());
        renderings.forEach(rendering -> rendering.changed(parts));
        joinable.clear();
    }

    /** These must not be seen again: pages that show them are forgotten. */
    synchronized void forget(Set<Part> parts) {
        keysOf(parts).forEach(this::remove);
        renderings.forEach(rendering -> rendering.changed(parts));
        joinable.clear();
    }

    synchronized void outdateAll() {
        pages.values().forEach(CachedPage::outdate);
        renderings.forEach(Rendering::allChanged);
        joinable.clear();
    }

    int size() {
        return pages.size();
    }

    synchronized long weight() {
        return weight;
    }

    private Set<String> keysOf(Set<Part> parts) {
        Set<String> keys = new HashSet<>();
        parts.forEach(part -> keys.addAll(keysByPart.getOrDefault(part, Set.of())));
        return keys;
    }

    private void put(String key, CachedPage page) {
        page.modified(modified(key, page));
        remove(key);
        if (page.weight() > capacity) {
            return;
        }
        makeRoom(page.weight());
        page.used(ticks.incrementAndGet());
        pages.put(key, page);
        weight += page.weight();
        page.parts()
                .forEach(part ->
                        keysByPart.computeIfAbsent(part, any -> new HashSet<>()).add(key));
    }

    /**
     * Now; or, when it only was made again and came out as it was, what it was before. Two pages that stood under one key
     * never share a second, so that who asks for news since that second is not told that there are none.
     */
    private long modified(String key, CachedPage page) {
        CachedPage before = pages.get(key);
        if (before != null && before.digest().equals(page.digest())) {
            return before.modified();
        }
        long last = before == null ? lastRemoved : before.modified();
        return Math.max(clock.instant().getEpochSecond(), last + 1);
    }

    /** The eighth that was not asked for the longest goes at once, so that making room is rare. */
    private void makeRoom(long needed) {
        while (weight + needed > capacity) {
            List<String> longestUnused = pages.entrySet().stream()
                    .sorted(Comparator.comparingLong(entry -> entry.getValue().lastUsed()))
                    .limit(Math.max(1, pages.size() / 8))
                    .map(Map.Entry::getKey)
                    .toList();
            longestUnused.forEach(this::remove);
        }
    }

    private void remove(String key) {
        CachedPage page = pages.remove(key);
        if (page == null) {
            return;
        }
        weight -= page.weight();
        lastRemoved = Math.max(lastRemoved, page.modified());
        for (Part part : page.parts()) {
            Set<String> keys = keysByPart.get(part);
            keys.remove(key);
            if (keys.isEmpty()) {
                keysByPart.remove(part);
            }
        }
    }
}
