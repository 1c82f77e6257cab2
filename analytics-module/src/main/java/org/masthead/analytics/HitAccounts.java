package org.masthead.analytics;

import java.time.LocalDate;
import java.util.List;

/** Every hit accounted for: nothing is dropped without a name. See docs/definitions.md, “Everything received”. */
public interface HitAccounts {
    /** Both days inclusive; days on which nothing came in are absent. */
    List<HitAccount> of(LocalDate from, LocalDate to);
}
