package org.masthead.content;

import java.time.Instant;

/** Why and when an article was taken back. */
public record Retraction(String reason, Instant at) {}
