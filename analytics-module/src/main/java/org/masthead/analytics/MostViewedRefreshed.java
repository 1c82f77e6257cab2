package org.masthead.analytics;

import java.time.Instant;

/** The rolling lists were published anew and differ from those before. */
public record MostViewedRefreshed(Instant asOf) {}
