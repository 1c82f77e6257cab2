package org.masthead.analytics.viewlog;

import java.time.Duration;

/**
 * The numbered definitions; every tally records by which one it was made. Whoever changes a rule of this room makes the next
 * number, and the earlier ones stay computable: see {@link BotList#of}.
 */
public final class Definition {
    /** The newest; by which one a day is judged, {@code analytics.judgement_change} says. */
    public static final int NEWEST = 2;

    /** A human view beyond this many by one visitor of one path in one day is a repeat, unless the setting says otherwise. */
    public static final int REPEAT_CAP = 20;

    /** The setting that overrides {@link #REPEAT_CAP}. */
    public static final String REPEAT_CAP_SETTING = "masthead.analytics.repeat-cap";

    /** A view that says it began longer ago is refused. */
    public static final Duration OLDEST_VIEW = Duration.ofHours(24);

    /** A greater gap between two views of a visitor begins a new visit. */
    public static final Duration VISIT_GAP = Duration.ofMinutes(30);

    /** A visit of one view with less engaged time than this is a bounce. */
    public static final Duration BOUNCE = Duration.ofSeconds(10);

    private Definition() {}
}
