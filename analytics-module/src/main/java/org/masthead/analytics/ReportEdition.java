package org.masthead.analytics;

import java.util.Optional;

/**
 * What a report would be made from now.
 *
 * @param tag changes whenever its bytes may have changed
 * @param provisional its period is not over, or has days whose log is newer than their tally
 * @param receipt of the same tag, if it was written before
 */
public record ReportEdition(String tag, boolean provisional, Optional<Receipt> receipt) {}
