package org.masthead.analytics.viewlog;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.analytics.viewlog.spool.Spool;
import org.masthead.analytics.viewlog.spool.SpoolFolder;
import org.masthead.analytics.viewlog.spool.SpoolLimits;

/** The site's one spool, under {@code masthead.home/spool}, as long as the application runs. */
@ApplicationScoped
class ViewSpool {
    private SpoolFolder folder;
    private Spool spool;

    protected ViewSpool() {}

    @Inject
    ViewSpool(@ConfigProperty(name = "masthead.home") String home) throws IOException {
        this(new SpoolFolder(Path.of(home, "spool")), SpoolLimits.USUAL);
    }

    ViewSpool(SpoolFolder folder, SpoolLimits limits) throws IOException {
        this.folder = folder;
        this.spool = new Spool(folder, limits);
    }

    boolean append(Entry entry) {
        return spool.append(EntryFormat.write(entry));
    }

    SpoolFolder folder() {
        return folder;
    }

    @PreDestroy
    void close() {
        spool.close();
    }
}
