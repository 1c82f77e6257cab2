/** Runs of jobs whatever they do: whose turn it is, how they end and what is cleared away. Start reading at {@code RunTurn}. */
package org.masthead.analytics.jobs;
