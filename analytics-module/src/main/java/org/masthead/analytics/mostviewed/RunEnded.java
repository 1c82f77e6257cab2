package org.masthead.analytics.mostviewed;

/** A run over some days has ended on this server. */
record RunEnded() {}
