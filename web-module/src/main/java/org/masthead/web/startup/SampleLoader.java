package org.masthead.web.startup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.masthead.content.SiteTime;

/** Loads the sample newsroom right after the migrations, where it is asked for. */
@ApplicationScoped
class SampleLoader {
    private static final Logger LOG = Logger.getLogger(SampleLoader.class.getName());

    @Resource(lookup = "jdbc/masthead")
    DataSource dataSource;

    @Inject
    SiteTime time;

    @Inject
    @ConfigProperty(name = "masthead.sample", defaultValue = "false")
    boolean wanted;

    /** Set by the launcher, which brings the content along. */
    @Inject
    @ConfigProperty(name = "masthead.sample.folder")
    Optional<String> folder;

    @Inject
    @ConfigProperty(name = "masthead.home", defaultValue = "masthead-home")
    String home;

    void load() {
        if (!wanted || folder.isEmpty()) {
            return;
        }
        var sample = new SampleNewsroom(
                Path.of(folder.get()), Path.of(home, "media"), time.zone().getId());
        try (var connection = dataSource.getConnection()) {
            LOG.info(sample.loadInto(connection) ? "The sample newsroom was loaded." : "There is a newsroom already.");
        } catch (IOException e) {
            throw new UncheckedIOException("The sample newsroom cannot be read", e);
        } catch (SQLException e) {
            throw new IllegalStateException("The sample newsroom cannot be loaded", e);
        }
    }
}
