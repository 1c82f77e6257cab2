package org.masthead.analytics;

import java.time.LocalDate;

/**
 * A day of the whole site as another program counted it.
 *
 * @param source {@code goaccess}, {@code plausible} or {@code matomo}
 * @param views null: it does not say
 * @param visitors null: it does not say
 * @param counted whether we counted views of that day ourselves: then ours are shown
 */
public record OutsideDay(LocalDate day, String source, Long views, Long visitors, boolean counted) {}
