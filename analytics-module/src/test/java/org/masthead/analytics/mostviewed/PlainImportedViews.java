package org.masthead.analytics.mostviewed;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.masthead.analytics.archive.ArchivedDays;

/** {@link ImportedViews} without a server and without articles, for tests of other rooms. */
public final class PlainImportedViews {
    private PlainImportedViews() {}

    public static ImportedViews over(DataSource database, int repeatCap) {
        return new ImportedViews(tally(database, repeatCap), repeatCap);
    }

    private static DayTally tally(DataSource database, int repeatCap) {
        var articles = new PathArticles(paths -> Map.of());
        var sample = new SampleTally(database);
        return new DayTally(
                AgentVerdicts.inForce(),
                articles,
                sample.facts(),
                ArchivedDays.in(Path.of("no-archive")),
                sample.time(),
                repeatCap);
    }
}
