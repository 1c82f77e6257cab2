/** Reads the numbers of docs/definitions.md from the tallies; writes nothing. */
package org.masthead.analytics.figures;
