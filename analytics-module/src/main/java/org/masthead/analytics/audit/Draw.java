package org.masthead.analytics.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Draws one of the days: by chance, but the seed is recorded, so anybody can draw again. */
record Draw(long seed, List<LocalDate> candidates) {
    Optional<LocalDate> day() {
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(candidates.get(new SplittableRandom(seed).nextInt(candidates.size())));
    }
}
