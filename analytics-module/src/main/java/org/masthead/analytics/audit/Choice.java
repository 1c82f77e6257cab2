package org.masthead.analytics.audit;

import java.time.LocalDate;

/** A day to audit and how it came to be chosen; {@code seed} and {@code candidates} are null when it was not drawn. */
record Choice(LocalDate day, String chosen, Long seed, Integer candidates) {
    static final String YESTERDAY = "yesterday";
    static final String DRAWN = "drawn";
    static final String ASKED = "asked";
}
