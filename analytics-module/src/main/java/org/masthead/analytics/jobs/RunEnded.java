package org.masthead.analytics.jobs;

import java.util.UUID;

/** A run has ended on this server. */
public record RunEnded(String kind, UUID run) {}
