package org.masthead.analytics.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the files stand: {@code archive/2025/views-2025-01-31.csv.zst} under the home. */
@ApplicationScoped
class ArchiveFolder {
    private Path root;

    protected ArchiveFolder() {}

    @Inject
    ArchiveFolder(@ConfigProperty(name = "masthead.home", defaultValue = "masthead-home") String home) {
        this(Path.of(home, "archive"));
    }

    ArchiveFolder(Path root) {
        this.root = root;
    }

    ArchiveFile file(RawRows rows, LocalDate day) {
        return new ArchiveFile(
                root.resolve(String.valueOf(day.getYear())).resolve(rows.fileName() + "-" + day + ".csv.zst"));
    }

    /** Deletes the day's files; none is left behind when this returns. */
    void delete(LocalDate day) throws IOException {
        for (RawRows rows : RawRows.values()) {
            file(rows, day).delete();
        }
    }

    boolean holds(LocalDate day) {
        return Files.exists(file(RawRows.VIEWS, day).path());
    }
}
